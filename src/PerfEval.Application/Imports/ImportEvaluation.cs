using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Scoring;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Imports;

/// <summary>Takes in one form in the golden JSON format, keeping what it prints. A form with a source is history and read-only;
/// one without becomes a draft. Only malformed files are refused; what is wrong with a form's content, its findings tell.</summary>
public sealed class ImportEvaluation(PerfEvalDb db)
{
    /// <summary>Who imports from the command line.</summary>
    public static Viewer CommandLine { get; } = new(Guid.Empty, "命令行");

    public Task<ImportResult> HandleAsync(ImportRequest request, Viewer viewer, CancellationToken cancellation) =>
        FormJson.Read(request.Json) switch
        {
            FormReading.Evaluation evaluation => ImportAsync(Kept(evaluation.Form), request.Reach, viewer, cancellation),
            FormReading.Refused refused => Task.FromResult<ImportResult>(new ImportResult.Refused(refused.Problems)),
            _ => Task.FromResult<ImportResult>(new ImportResult.Refused(
                [new FieldError("$.format", "perfeval.goal-declaration/1", "这是绩效目标申报表，目前只能导入绩效自评表")])),
        };

    private async Task<ImportResult> ImportAsync(EvaluationSnapshot form, ImportReach reach, Viewer viewer, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockImportsAsync(cancellation);
        var directory = new ImportDirectory(db);
        if (reach == ImportReach.OwnUnits && !await directory.ServesAsync(viewer, form.Unit, cancellation))
            return new ImportResult.NotPermitted(form.Unit);
        if (form.Source is not null && await FindCopyAsync(form, cancellation) is { } copy)
            return new ImportResult.AlreadyThere(copy);
        SelfEvaluation stored = await StoreAsync(form, directory, viewer, cancellation);
        await transaction.CommitAsync(cancellation);
        return new ImportResult.Imported(stored.Id);
    }

    private async Task<SelfEvaluation> StoreAsync(EvaluationSnapshot form, ImportDirectory directory, Viewer viewer, CancellationToken cancellation)
    {
        (Guid projectId, Guid unitId) = await directory.PlaceAsync(form, cancellation);
        SelfEvaluation stored = NewForms.Of(form, projectId, unitId, form.IsHistoric ? EvaluationState.Finished : EvaluationState.Draft);
        db.Evaluations.Add(stored);
        db.History.Add(stored.Begin(viewer, await db.ReadClockAsync(cancellation), HistoryAction.Import));
        await db.SaveChangesAsync(cancellation);
        return stored;
    }

    /// <summary>The stored form of the same source and content, if there is one.</summary>
    private async Task<Guid?> FindCopyAsync(EvaluationSnapshot form, CancellationToken cancellation)
    {
        byte[] content = Content(form);
        List<SelfEvaluation> candidates = await db.Evaluations.Where(known => known.Source == form.Source).WithRows().ToListAsync(cancellation);
        return candidates.Find(known => Content(known.Snapshot()).AsSpan().SequenceEqual(content))?.Id;
    }

    private static byte[] Content(EvaluationSnapshot form) => FormJson.Write(form, EvaluationScorer.Score(form, RuleProfiles.Default));

    /// <summary>What of a file is kept: all of a transcription; of our own form not what it computes, which follows from its cells.</summary>
    private static EvaluationSnapshot Kept(EvaluationSnapshot form) => form.IsHistoric ? form : form.AsDraft();
}

/// <param name="Json">The file's bytes.</param>
/// <param name="Reach">For which organisations forms are taken in.</param>
public sealed record ImportRequest(ReadOnlyMemory<byte> Json, ImportReach Reach);

/// <summary>For which organisations an import may bring forms.</summary>
public enum ImportReach
{
    /// <summary>Those that the viewer fills in forms for.</summary>
    OwnUnits,

    /// <summary>All; organisations that are missing are created. For the command line.</summary>
    Everything,
}

/// <summary>What became of an import.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    public sealed record Imported(Guid Id) : ImportResult;

    /// <summary>The same form of the same source is already there.</summary>
    public sealed record AlreadyThere(Guid Id) : ImportResult;

    /// <summary>Malformed; nothing is stored.</summary>
    public sealed record Refused(IReadOnlyList<FieldError> Errors) : ImportResult;

    /// <summary>The viewer does not fill in forms for the form's unit.</summary>
    public sealed record NotPermitted(string Unit) : ImportResult;
}
