using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>A text broken into lines.</summary>
internal sealed class LaidOutText
{
    public required string Text { get; init; }

    public required IReadOnlyList<TextLine> Lines { get; init; }

    public required TextStyle Style { get; init; }

    public required CellAlignment Alignment { get; init; }

    /// <summary>Its place among the form's texts.</summary>
    public int Number { get; set; }
}

/// <summary>How a text is set.</summary>
/// <param name="Size">The font size in hundredths of a point.</param>
/// <param name="LineHeight">From baseline to baseline, in hundredths of a point.</param>
internal sealed record TextStyle(int Size, int LineHeight, FontWeight Weight);

internal enum FontWeight
{
    Regular,
    Bold,
}
