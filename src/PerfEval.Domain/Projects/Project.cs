namespace PerfEval.Domain.Projects;

/// <summary>A project of a unit, the same over all its years; its forms refer to it.</summary>
public sealed class Project
{
    /// <summary>The id; it never changes.</summary>
    public required Guid Id { get; init; }

    /// <summary>项目名称, unique within the unit.</summary>
    public required string Name { get; init; }

    /// <summary>实施单位.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>主管部门; the unit itself where a department carries out its own project.</summary>
    public required Guid DepartmentId { get; init; }
}
