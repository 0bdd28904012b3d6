using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>The queries of one form by its id.</summary>
internal static class FormQueries
{
    /// <summary>An existing form with its rows, tracked.</summary>
    public static async Task<SelfEvaluation> ReadFormAsync(this PerfEvalDb db, Guid id, CancellationToken cancellation)
    {
        SelfEvaluation form = await db.Evaluations.SingleAsync(form => form.Id == id, cancellation);
        await db.Entry(form).Collection(known => known.Indicators).Query().OrderBy(row => row.Position).LoadAsync(cancellation);
        return form;
    }

    /// <summary>Forms whole and untracked, for reading only.</summary>
    public static IQueryable<SelfEvaluation> WithRows(this IQueryable<SelfEvaluation> forms) =>
        forms.AsNoTracking().AsSplitQuery().Include(form => form.Indicators.OrderBy(row => row.Position));

    /// <summary>What happened to a form after a version, oldest first.</summary>
    public static async Task<IReadOnlyList<HistoryEntry>> ReadHistorySinceAsync(
        this PerfEvalDb db, Guid id, long version, CancellationToken cancellation) =>
        await db.History.AsNoTracking()
            .Where(entry => entry.EvaluationId == id && entry.Version > version)
            .OrderBy(entry => entry.Version)
            .ToListAsync(cancellation);
}
