using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>The queries of one form by its id, compiled once.</summary>
internal static class FormQueries
{
    private static readonly Func<PerfEvalDb, Guid, CancellationToken, Task<SelfEvaluation>> Form =
        EF.CompileAsyncQuery((PerfEvalDb db, Guid id, CancellationToken _) => db.Evaluations.Single(form => form.Id == id));

    private static readonly Func<PerfEvalDb, Guid, IAsyncEnumerable<IndicatorRow>> Rows =
        EF.CompileAsyncQuery<PerfEvalDb, Guid, IndicatorRow>((db, id) => db.Set<IndicatorRow>()
            .Where(row => EF.Property<Guid>(row, "EvaluationId") == id)
            .OrderBy(row => row.Position));

    private static readonly Func<PerfEvalDb, Guid, long, IAsyncEnumerable<HistoryEntry>> HistorySince =
        EF.CompileAsyncQuery<PerfEvalDb, Guid, long, HistoryEntry>((db, id, version) => db.History.AsNoTracking()
            .Where(entry => entry.EvaluationId == id && entry.Version > version)
            .OrderBy(entry => entry.Version));

    /// <summary>An existing form with its rows, tracked.</summary>
    public static async Task<SelfEvaluation> ReadFormAsync(this PerfEvalDb db, Guid id, CancellationToken cancellation)
    {
        SelfEvaluation form = await Form(db, id, cancellation);
        await foreach (IndicatorRow _ in Rows(db, id).WithCancellation(cancellation))
        {
            // tracking puts each row into the form
        }
        return form;
    }

    /// <summary>Forms whole and untracked, for reading only.</summary>
    public static IQueryable<SelfEvaluation> WithRows(this IQueryable<SelfEvaluation> forms) =>
        forms.AsNoTracking().AsSplitQuery().Include(form => form.Indicators.OrderBy(row => row.Position));

    /// <summary>What happened to a form after a version, oldest first.</summary>
    public static async Task<IReadOnlyList<HistoryEntry>> ReadHistorySinceAsync(
        this PerfEvalDb db, Guid id, long version, CancellationToken cancellation)
    {
        var entries = new List<HistoryEntry>();
        await foreach (HistoryEntry entry in HistorySince(db, id, version).WithCancellation(cancellation))
            entries.Add(entry);
        return entries;
    }
}
