using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>Everything the form page shows of one form.</summary>
public sealed class OpenEvaluation(PerfEvalDb db)
{
    /// <summary>The form, or null when there is none or the viewer does not see it.</summary>
    public async Task<OpenedEvaluation?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation)
    {
        SeenForm? seen = await db.EvaluationsVisibleTo(viewer).WithRows()
            .Where(form => form.Id == id)
            .Select(form => new SeenForm(
                form, db.OrganisationsServedBy(viewer.Id, nameof(Role.Filler)).Any(served => served.OrganisationId == form.UnitId)))
            .SingleOrDefaultAsync(cancellation);
        return seen is null ? null : Opened(seen.Form, seen.MayFill ? FormAccess.Fill : FormAccess.Read);
    }

    private static OpenedEvaluation Opened(SelfEvaluation form, FormAccess access)
    {
        EvaluationSnapshot snapshot = form.Snapshot();
        EvaluationScores scores = EvaluationScorer.Score(snapshot, RuleProfiles.Default);
        FormGrid grid = FormLayouts.Lay(snapshot, scores);
        return new OpenedEvaluation
        {
            Id = form.Id,
            ProjectId = form.ProjectId,
            Version = form.Version,
            State = form.State,
            UpdatedAt = form.UpdatedAt,
            Snapshot = snapshot,
            RowIds = [.. form.Indicators.Select(row => row.Id)],
            Texts = form.TypedFields().ToDictionary(field => field.ToString(), field => form.Text(field) ?? "", StringComparer.Ordinal),
            Messages = [.. FormMessages.OfCells(form)],
            Evaluated = scores,
            Grid = grid,
            Scores = ScoreTexts.Of(form, scores, grid),
            Rights = access == FormAccess.Fill ? FillerRights(form.State) : new HashSet<EvaluationRight>(),
        };
    }

    private static HashSet<EvaluationRight> FillerRights(EvaluationState state)
    {
        var rights = new HashSet<EvaluationRight>();
        if (state.IsEditable())
            rights.Add(EvaluationRight.Edit);
        if (TransitionTable.Find(state, ReviewAction.Submit) is { By: Role.Filler })
            rights.Add(EvaluationRight.Submit);
        if (TransitionTable.Find(state, ReviewAction.Withdraw) is { By: Role.Filler })
            rights.Add(EvaluationRight.Withdraw);
        return rights;
    }

    private sealed record SeenForm(SelfEvaluation Form, bool MayFill);
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

    /// <summary>The text of each field a person types, by its path: as typed, or as the form prints it.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>The cells that hold something that does not parse.</summary>
    public required IReadOnlyList<CellMessage> Messages { get; init; }

    /// <summary>The computed numbers with their explanations.</summary>
    public required EvaluationScores Evaluated { get; init; }

    /// <summary>The official table.</summary>
    public required FormGrid Grid { get; init; }

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
