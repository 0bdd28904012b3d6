using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Who did what to a form and when, newest first.</summary>
public sealed class ViewHistory(PerfEvalDb db)
{
    public const int PageSize = 50;

    /// <summary>The newest versions before <paramref name="before"/>; null when there is no such form or the viewer does not see it.</summary>
    public Task<IReadOnlyList<HistoryLine>?> HandleAsync(Guid id, long? before, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {id} {before} {viewer} {cancellation}");
}

public sealed record HistoryLine(long Version, HistoryAction Action, string By, DateTimeOffset At, IReadOnlyList<FieldChange> Changes);
