using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>Who did what to a form and when, newest first.</summary>
public sealed class ViewHistory(PerfEvalDb db)
{
    public const int PageSize = 50;

    /// <summary>The newest versions before <paramref name="before"/>; null when there is no such form or the viewer does not see it.</summary>
    public async Task<IReadOnlyList<HistoryLine>?> HandleAsync(Guid id, long? before, Viewer viewer, CancellationToken cancellation)
    {
        if (!await db.EvaluationsVisibleTo(viewer).AnyAsync(form => form.Id == id, cancellation))
            return null;
        return await db.History.AsNoTracking()
            .Where(entry => entry.EvaluationId == id && (before == null || entry.Version < before))
            .OrderByDescending(entry => entry.Version)
            .Take(PageSize)
            .Select(entry => new HistoryLine(entry.Version, entry.Action, entry.ActorName, entry.At, entry.Changes))
            .ToListAsync(cancellation);
    }
}

public sealed record HistoryLine(long Version, HistoryAction Action, string By, DateTimeOffset At, IReadOnlyList<FieldChange> Changes);
