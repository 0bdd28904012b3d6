using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>A page of the forms that the viewer sees, newest year first, then by unit and project.</summary>
public sealed class ListEvaluations(PerfEvalDb db)
{
    public const int PageSize = 20;

    public Task<EvaluationPage> HandleAsync(EvaluationFilter filter, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {filter} {viewer} {cancellation}");
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

    public int PageCount => Math.Max(1, (Total + ListEvaluations.PageSize - 1) / ListEvaluations.PageSize);

    /// <summary>What the filters offer: all years (null for 未注明年度) and units of the visible forms.</summary>
    public required IReadOnlyList<FiscalYear?> Years { get; init; }

    public required IReadOnlyList<NamedUnit> Units { get; init; }
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
