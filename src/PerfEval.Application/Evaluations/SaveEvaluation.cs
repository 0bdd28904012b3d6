using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;
using PerfEval.Persistence.Idempotency;

namespace PerfEval.Application.Evaluations;

/// <summary>Saves changes of a form: the page's autosave, the plain form post and the API all go this way. One transaction holds the
/// key, the form, the history entry and the answer; whatever is refused leaves nothing behind. See docs/develop/saving.md.</summary>
public sealed class SaveEvaluation(PerfEvalDb db)
{
    public async Task<SaveResult> HandleAsync(SaveRequest request, Viewer viewer, CancellationToken cancellation)
    {
        IReadOnlyList<FieldError> errors = SaveRequestValidator.Errors(request);
        if (errors.Count > 0)
            return new SaveResult.Invalid(errors);
        KeyClaim claim = SaveKey.Of(request, viewer);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        (ClaimedKey key, LockedForm locked) = await FormLock.TakeAsync(db, claim, request.EvaluationId, cancellation);
        if (key.Answer is not null)
            return SaveKey.Repeat(claim, key);
        SaveResult result = await SaveLockedAsync(request, viewer, locked, cancellation);
        if (result is SaveResult.Saved saved)
            await CommitAsync(transaction, claim, saved.Answer, cancellation);
        return result;
    }

    private async Task<SaveResult> SaveLockedAsync(SaveRequest request, Viewer viewer, LockedForm locked, CancellationToken cancellation)
    {
        if (locked.Access == FormAccess.None)
            return new SaveResult.NotFound();
        if (locked.Access == FormAccess.Read)
            return new SaveResult.NotPermitted();
        SelfEvaluation form = await db.ReadFormAsync(request.EvaluationId, cancellation);
        if (!form.State.IsEditable())
            return new SaveResult.NotEditable(form.State);
        if (request.BaseVersion > form.Version)
            return new SaveResult.Invalid([new FieldError("version", $"{request.BaseVersion}", $"表单还没有这个版本，现在是第 {form.Version} 版")]);
        LaterChanges later = await ReadLaterChangesAsync(form, request.BaseVersion, cancellation);
        IReadOnlyList<FieldConflict> conflicts = ConflictSearch.Find(request.Changes, later);
        return conflicts.Count > 0
            ? new SaveResult.Conflicting(new ConflictAnswer(form.Version, conflicts), request.Changes)
            : Apply(form, request, later, viewer, locked.At);
    }

    private async Task<LaterChanges> ReadLaterChangesAsync(SelfEvaluation form, long version, CancellationToken cancellation) =>
        new(version == form.Version ? [] : await db.ReadHistorySinceAsync(form.Id, version, cancellation));

    private SaveResult Apply(SelfEvaluation form, SaveRequest request, LaterChanges later, Viewer viewer, DateTimeOffset at)
    {
        AppliedChanges applied = AppliedChanges.To(form, request.Changes);
        if (applied.Errors.Count > 0)
            return new SaveResult.Invalid(applied.Errors);
        if (applied.Changes.Count > 0)
            db.History.Add(form.Record(viewer, at, HistoryAction.Save, applied.Changes));
        return new SaveResult.Saved(SaveAnswers.Of(form, request.Changes, later));
    }

    private async Task CommitAsync(IDbContextTransaction transaction, KeyClaim claim, SaveAnswer answer, CancellationToken cancellation)
    {
        var key = new IdempotencyKey { UserId = claim.UserId, Route = claim.Route, Key = claim.Key };
        db.IdempotencyKeys.Attach(key);
        key.Answer = SaveKey.Write(answer);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
