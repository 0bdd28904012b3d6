using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>A filler's step in the life cycle: under the form's lock, by the transition table, with its history entry.</summary>
internal static class MoveEvaluation
{
    /// <param name="db">The database.</param>
    /// <param name="move">The step.</param>
    /// <param name="obstacles">What keeps the form from taking it, cell by cell.</param>
    /// <param name="cancellation">Ends the work; nothing is stored then.</param>
    public static async Task<MoveResult> HandleAsync(
        PerfEvalDb db, FillersMove move, Func<SelfEvaluation, IReadOnlyList<CellMessage>> obstacles, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        LockedForm locked = await FormLock.TakeAsync(db, move.Id, move.Viewer, cancellation);
        if (locked.Access != FormAccess.Fill)
            return locked.Access == FormAccess.None ? new MoveResult.NotFound() : new MoveResult.NotPermitted();
        SelfEvaluation form = await db.ReadFormAsync(move.Id, cancellation);
        if (TransitionTable.Find(form.State, move.Action) is not { } step)
            return new MoveResult.NotPossible(form.State);
        if (form.Version != move.Version)
            return new MoveResult.Stale(form.Version);
        if (obstacles(form) is { Count: > 0 } messages)
            return new MoveResult.Refused(messages);
        db.History.Add(form.Move(step, move.Viewer, locked.At));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new MoveResult.Moved(form.Version, form.State);
    }
}

/// <param name="Id">The form.</param>
/// <param name="Version">The version that the filler looked at.</param>
/// <param name="Action">The step.</param>
/// <param name="Viewer">The filler.</param>
internal sealed record FillersMove(Guid Id, long Version, ReviewAction Action, Viewer Viewer);
