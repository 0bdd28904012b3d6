using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Everything the form page shows of one form.</summary>
public sealed class OpenEvaluation(PerfEvalDb db)
{
    /// <summary>The form, or null when there is none or the viewer does not see it.</summary>
    public Task<OpenedEvaluation?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {id} {viewer} {cancellation}");
}

/// <summary>A form with what the viewer may do with it.</summary>
public sealed record OpenedEvaluation
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required long Version { get; init; }

    public required EvaluationState State { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required EvaluationSnapshot Snapshot { get; init; }

    /// <summary>The ids of the snapshot's indicator rows, in their order.</summary>
    public required IReadOnlyList<Guid> RowIds { get; init; }

    /// <summary>The cells that hold something that does not parse.</summary>
    public required IReadOnlyList<CellMessage> Messages { get; init; }

    /// <summary>The scores as the page shows them, by the keys of docs/develop/form-page.md.</summary>
    public required IReadOnlyDictionary<string, string?> Scores { get; init; }

    public required IReadOnlySet<EvaluationRight> Rights { get; init; }
}

/// <summary>What a viewer may do with a form in its present state.</summary>
public enum EvaluationRight
{
    Edit,
    Submit,
    Withdraw,
}
