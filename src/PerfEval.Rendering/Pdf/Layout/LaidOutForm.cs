namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>A form on pages.</summary>
internal sealed class LaidOutForm
{
    public required IReadOnlyList<LaidOutPage> Pages { get; init; }

    /// <summary>The title and the lines between it and the table.</summary>
    public required IReadOnlyList<LaidOutText> Heading { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }
}
