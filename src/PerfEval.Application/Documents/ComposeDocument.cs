using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Labels;
using PerfEval.Forms.Layouts;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Documents;

/// <summary>A stored form as the official table, for the PDF, the print view and other writers.</summary>
public sealed class ComposeDocument(PerfEvalDb db)
{
    /// <summary>The document, or null when there is no such form or the viewer does not see it.</summary>
    public async Task<ComposedDocument?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation)
    {
        SelfEvaluation? form = await db.EvaluationsVisibleTo(viewer).WithRows().SingleOrDefaultAsync(visible => visible.Id == id, cancellation);
        return form is null ? null : Composed(form);
    }

    private static ComposedDocument Composed(SelfEvaluation form)
    {
        EvaluationSnapshot snapshot = form.Snapshot();
        return new ComposedDocument
        {
            Grid = FormLayouts.Lay(snapshot, EvaluationScorer.Score(snapshot, RuleProfiles.Default)),
            Name = FormName.Of(snapshot),
            FileStem = FileNames.StemOf(snapshot),
            Mark = form.State.IsFinal() ? DraftMark.None : DraftMark.Draft,
            Version = form.Version,
            UpdatedAt = form.UpdatedAt,
        };
    }
}

/// <summary>A form's table with what a writer needs beside it.</summary>
public sealed record ComposedDocument
{
    public required FormGrid Grid { get; init; }

    /// <summary>The form's project and year, for outlines and titles.</summary>
    public required string Name { get; init; }

    /// <summary>A name for the file, without its ending.</summary>
    public required string FileStem { get; init; }

    /// <summary>Whether the document carries the mark 草稿: it does until the form is finished.</summary>
    public required DraftMark Mark { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

public enum DraftMark
{
    None,
    Draft,
}
