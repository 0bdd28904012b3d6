using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Persistence;

namespace PerfEval.Application.Imports;

/// <summary>Finds the organisations and the project that a form names, and adds those that are missing. A form that leaves a name
/// blank still needs a place.</summary>
internal sealed class ImportDirectory(PerfEvalDb db)
{
    private const string NoUnit = "未注明单位";
    private const string NoProject = "未注明项目";

    /// <summary>Whether the viewer fills in forms for an organisation.</summary>
    public Task<bool> ServesAsync(Viewer viewer, string unit, CancellationToken cancellation) =>
        db.Organisations.AnyAsync(
            known => known.Name == unit.Trim()
                && db.OrganisationsServedBy(viewer.Id, nameof(Role.Filler)).Any(served => served.OrganisationId == known.Id),
            cancellation);

    /// <summary>The project and the unit that a form belongs to.</summary>
    public async Task<(Guid ProjectId, Guid UnitId)> PlaceAsync(EvaluationSnapshot form, CancellationToken cancellation)
    {
        string unitName = Named(form.Unit, NoUnit);
        string departmentName = Named(form.Department, unitName);
        Organisation? knownUnit = await FindAsync(unitName, cancellation);
        Organisation department = await FindAsync(departmentName, cancellation)
            ?? await AboveAsync(knownUnit, cancellation)
            ?? await AddDepartmentAsync(departmentName, cancellation);
        Organisation unit = knownUnit ?? (department.Name == unitName ? department : Add(unitName, OrganisationKind.Unit, department.Id));
        Project project = await ProjectAsync(Named(form.Project, NoProject), unit.Id, department.Id, cancellation);
        return (project.Id, unit.Id);
    }

    /// <summary>A unit that has its place keeps it: a form that names a department nobody knows does not found one.</summary>
    private async Task<Organisation?> AboveAsync(Organisation? unit, CancellationToken cancellation) => unit?.ParentId is { } above
        ? await db.Organisations.SingleAsync(known => known.Id == above, cancellation)
        : unit;

    private async Task<Organisation> AddDepartmentAsync(string name, CancellationToken cancellation)
    {
        Guid[] bureaus = await db.Organisations
            .Where(organisation => organisation.Kind == OrganisationKind.FinanceBureau && organisation.ParentId == null)
            .Select(organisation => organisation.Id)
            .Take(2)
            .ToArrayAsync(cancellation);
        return Add(name, OrganisationKind.Department, bureaus is [Guid only] ? only : null);
    }

    private async Task<Project> ProjectAsync(string name, Guid unitId, Guid departmentId, CancellationToken cancellation)
    {
        if (await db.Projects.SingleOrDefaultAsync(project => project.UnitId == unitId && project.Name == name, cancellation) is { } known)
            return known;
        var added = new Project { Id = Guid.CreateVersion7(), Name = name, UnitId = unitId, DepartmentId = departmentId };
        db.Projects.Add(added);
        return added;
    }

    private Task<Organisation?> FindAsync(string name, CancellationToken cancellation) =>
        db.Organisations.SingleOrDefaultAsync(organisation => organisation.Name == name, cancellation);

    private Organisation Add(string name, OrganisationKind kind, Guid? parentId)
    {
        var added = new Organisation { Id = Guid.CreateVersion7(), Name = name, Kind = kind, ParentId = parentId };
        db.Organisations.Add(added);
        return added;
    }

    private static string Named(string name, string otherwise) => name.Trim() is { Length: > 0 } given ? given : otherwise;
}
