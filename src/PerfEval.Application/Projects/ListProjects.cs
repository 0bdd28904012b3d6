using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Projects;

/// <summary>A page of the projects that the viewer sees, by unit and name, with their forms.</summary>
public sealed class ListProjects(PerfEvalDb db)
{
    public const int PageSize = 50;

    /// <param name="page">From 1 on.</param>
    public async Task<ProjectPage> HandleAsync(int page, Viewer viewer, CancellationToken cancellation)
    {
        int total = await db.ProjectsVisibleTo(viewer).CountAsync(cancellation);
        int shown = Math.Clamp(page, 1, ProjectPage.PagesOf(total));
        return new ProjectPage(await Items(db.ProjectsVisibleTo(viewer), viewer).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellation), total, shown);
    }

    /// <summary>One project, or null when there is none or the viewer does not see it.</summary>
    public Task<ProjectListItem?> FindAsync(Guid id, Viewer viewer, CancellationToken cancellation) =>
        Items(db.ProjectsVisibleTo(viewer).Where(project => project.Id == id), viewer).SingleOrDefaultAsync(cancellation);

    private IQueryable<ProjectListItem> Items(IQueryable<Project> projects, Viewer viewer) =>
        from project in projects
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
                .ToList(),
            db.OrganisationsServedBy(viewer.Id, nameof(Role.Filler)).Any(served => served.OrganisationId == project.UnitId));
}

/// <param name="Items">The projects of the page.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">The page shown, from 1 on.</param>
public sealed record ProjectPage(IReadOnlyList<ProjectListItem> Items, int Total, int Page)
{
    public int PageCount => PagesOf(Total);

    internal static int PagesOf(int total) => Math.Max(1, (total + ListProjects.PageSize - 1) / ListProjects.PageSize);
}

/// <param name="Id">The project.</param>
/// <param name="Name">项目名称.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="Department">主管部门.</param>
/// <param name="Forms">Its forms, the newest year first.</param>
/// <param name="MayStart">Whether the viewer fills in forms for the unit, and so may start one.</param>
public sealed record ProjectListItem(Guid Id, string Name, string Unit, string Department, IReadOnlyList<ProjectForm> Forms, bool MayStart);

public sealed record ProjectForm(Guid Id, FiscalYear? Year, EvaluationState State);
