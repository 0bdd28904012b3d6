using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>A page of the forms that the viewer sees, newest year first, then by unit and project as a Chinese reader sorts them.</summary>
public sealed class ListEvaluations(PerfEvalDb db)
{
    public const int PageSize = 20;

    public async Task<EvaluationPage> HandleAsync(EvaluationFilter filter, Viewer viewer, CancellationToken cancellation)
    {
        IQueryable<SelfEvaluation> visible = db.EvaluationsVisibleTo(viewer).AsNoTracking();
        IQueryable<SelfEvaluation> found = Narrow(visible, filter);
        int total = await found.CountAsync(cancellation);
        int page = Math.Clamp(filter.Page, 1, EvaluationPage.PagesOf(total));
        return new EvaluationPage
        {
            Items = await Items(found).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation),
            Total = total,
            Page = page,
            Years = await visible.Select(form => form.Year).Distinct()
                .OrderBy(year => year == null).ThenByDescending(year => year).ToListAsync(cancellation),
            Units = await UnitsAsync(visible, cancellation),
            MayFill = await db.OrganisationsServedBy(viewer.Id, nameof(Role.Filler)).AnyAsync(cancellation),
        };
    }

    private static IQueryable<SelfEvaluation> Narrow(IQueryable<SelfEvaluation> forms, EvaluationFilter filter)
    {
        if (filter.Year is { } year)
            forms = forms.Where(form => form.Year == year.Year);
        if (filter.UnitId is { } unit)
            forms = forms.Where(form => form.UnitId == unit);
        if (filter.ProjectId is { } project)
            forms = forms.Where(form => form.ProjectId == project);
        if (filter.States.Count > 0)
            forms = forms.Where(form => filter.States.Contains(form.State));
        return filter.Text?.Trim() is { Length: > 0 } text ? Narrow(forms, text) : forms;
    }

    private static IQueryable<SelfEvaluation> Narrow(IQueryable<SelfEvaluation> forms, string text) => StoredText.CanHold(text)
        ? forms.Where(form => form.Project.Contains(text) || form.Unit.Contains(text) || form.Department.Contains(text))
        : forms.Where(_ => false);

    private static IQueryable<EvaluationListItem> Items(IQueryable<SelfEvaluation> forms) =>
        from form in forms
        orderby form.Year == null,
            form.Year descending,
            EF.Functions.Collate(form.Unit, Collations.Pinyin),
            EF.Functions.Collate(form.Project, Collations.Pinyin),
            form.Id
        select new EvaluationListItem
        {
            Id = form.Id,
            ProjectId = form.ProjectId,
            Project = form.Project,
            Department = form.Department,
            Unit = form.Unit,
            Year = form.Year,
            State = form.State,
            IsHistoric = form.Source != null,
            UpdatedAt = form.UpdatedAt,
        };

    private Task<List<NamedUnit>> UnitsAsync(IQueryable<SelfEvaluation> forms, CancellationToken cancellation) =>
        db.Organisations.AsNoTracking()
            .Where(unit => forms.Any(form => form.UnitId == unit.Id))
            .OrderBy(unit => EF.Functions.Collate(unit.Name, Collations.Pinyin))
            .Select(unit => new NamedUnit(unit.Id, unit.Name))
            .ToListAsync(cancellation);
}

/// <summary>Which forms to list; what is null does not narrow the list.</summary>
public sealed record EvaluationFilter
{
    public YearFilter? Year { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? ProjectId { get; init; }

    /// <summary>The states, for example all review states for 待审核; empty for all.</summary>
    public IReadOnlyList<EvaluationState> States { get; init; } = [];

    /// <summary>A part of the project's, the unit's or the department's name.</summary>
    public string? Text { get; init; }

    /// <summary>From 1 on; a page after the last shows the last.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>Forms of a year, or those without one (未注明年度).</summary>
/// <param name="Year">The year; null for forms that print none.</param>
public sealed record YearFilter(FiscalYear? Year);

public sealed record EvaluationPage
{
    public required IReadOnlyList<EvaluationListItem> Items { get; init; }

    /// <summary>How many forms the filter finds.</summary>
    public required int Total { get; init; }

    public required int Page { get; init; }

    public int PageCount => PagesOf(Total);

    /// <summary>What the filters offer: all years (null for 未注明年度) and units of the visible forms.</summary>
    public required IReadOnlyList<FiscalYear?> Years { get; init; }

    public required IReadOnlyList<NamedUnit> Units { get; init; }

    /// <summary>Whether the viewer fills in forms of any unit.</summary>
    public required bool MayFill { get; init; }

    internal static int PagesOf(int total) => Math.Max(1, (total + ListEvaluations.PageSize - 1) / ListEvaluations.PageSize);
}

public sealed record NamedUnit(Guid Id, string Name);

public sealed record EvaluationListItem
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required string Project { get; init; }

    public required string Department { get; init; }

    public required string Unit { get; init; }

    public required FiscalYear? Year { get; init; }

    public required EvaluationState State { get; init; }

    public required bool IsHistoric { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
