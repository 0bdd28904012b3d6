using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Projects;

/// <summary>The projects that the viewer sees, by unit and name, with their forms.</summary>
public sealed class ListProjects(PerfEvalDb db)
{
    public async Task<IReadOnlyList<ProjectListItem>> HandleAsync(Viewer viewer, CancellationToken cancellation) =>
        await Items(viewer).ToListAsync(cancellation);

    private IQueryable<ProjectListItem> Items(Viewer viewer) =>
        from project in db.ProjectsVisibleTo(viewer)
        join unit in db.Organisations on project.UnitId equals unit.Id
        join department in db.Organisations on project.DepartmentId equals department.Id
        orderby EF.Functions.Collate(unit.Name, Collations.Pinyin), EF.Functions.Collate(project.Name, Collations.Pinyin), project.Id
        select new ProjectListItem(
            project.Id,
            project.Name,
            unit.Name,
            department.Name,
            db.Evaluations
                .Where(form => form.ProjectId == project.Id)
                .OrderByDescending(form => form.Year)
                .Select(form => new ProjectForm(form.Id, form.Year, form.State))
                .ToList());
}

public sealed record ProjectListItem(Guid Id, string Name, string Unit, string Department, IReadOnlyList<ProjectForm> Forms);

public sealed record ProjectForm(Guid Id, FiscalYear? Year, EvaluationState State);
