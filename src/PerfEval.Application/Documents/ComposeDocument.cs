using PerfEval.Domain.Organisations;
using PerfEval.Forms.Grid;
using PerfEval.Persistence;

namespace PerfEval.Application.Documents;

/// <summary>A stored form as the official table, for the PDF, the print view and other writers.</summary>
public sealed class ComposeDocument(PerfEvalDb db)
{
    /// <summary>The document, or null when there is no such form or the viewer does not see it.</summary>
    public Task<ComposedDocument?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {id} {viewer} {cancellation}");
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
