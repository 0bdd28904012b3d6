using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;

namespace PerfEval.Application.Projects;

/// <summary>The projects that the viewer sees, by unit and name, with their forms.</summary>
public sealed class ListProjects(PerfEvalDb db)
{
    public Task<IReadOnlyList<ProjectListItem>> HandleAsync(Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {viewer} {cancellation}");
}

public sealed record ProjectListItem(Guid Id, string Name, string Unit, string Department, IReadOnlyList<ProjectForm> Forms);

public sealed record ProjectForm(Guid Id, FiscalYear? Year, EvaluationState State);
