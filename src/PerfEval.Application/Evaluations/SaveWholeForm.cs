using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>The save of a page without script: of all its fields, those that differ from the version they were typed on go through
/// <see cref="SaveEvaluation"/>.</summary>
public sealed class SaveWholeForm(PerfEvalDb db, SaveEvaluation save)
{
    public async Task<SaveResult> HandleAsync(WholeFormRequest request, Viewer viewer, CancellationToken cancellation)
    {
        SelfEvaluation? form = await db.EvaluationsVisibleTo(viewer).WithRows()
            .SingleOrDefaultAsync(visible => visible.Id == request.EvaluationId, cancellation);
        if (form is null)
            return new SaveResult.NotFound();
        IReadOnlyList<HistoryEntry> later = await db.ReadHistorySinceAsync(form.Id, request.BaseVersion, cancellation);
        return await save.HandleAsync(Changes(form, new LaterChanges(later), request), viewer, cancellation);
    }

    private static SaveRequest Changes(SelfEvaluation form, LaterChanges later, WholeFormRequest request) => new()
    {
        EvaluationId = request.EvaluationId,
        Key = request.Key,
        BaseVersion = request.BaseVersion,
        Changes =
        [
            .. from field in request.Fields
               let typed = StoredText.WithLineFeeds(field.Value)
               where typed != TextThen(form, later, field.Key)
               select new RequestedChange(field.Key, typed),
            .. request.Structure,
        ],
    };

    /// <summary>What a field held at the version that the page shows: its text now, with what happened later taken back.</summary>
    private static string TextThen(SelfEvaluation form, LaterChanges later, string path) =>
        (later.Of(path) is { } change ? change.Original : CellPath.Parse(path) is { } field ? form.Text(field) : null) ?? "";
}

/// <summary>All fields of a page, by their paths.</summary>
public sealed record WholeFormRequest
{
    public required Guid EvaluationId { get; init; }

    public required Guid Key { get; init; }

    public required long BaseVersion { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Rows added, removed or moved with the same post; applied after the fields.</summary>
    public IReadOnlyList<RequestedChange> Structure { get; init; } = [];
}
