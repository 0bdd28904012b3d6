namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>What stands on a page, in reading order.</summary>
internal sealed class LaidOutPage
{
    public List<PlacedText> Texts { get; } = [];

    /// <summary>The table's borders; each point of them belongs to one.</summary>
    public List<BorderLine> Borders { get; } = [];
}

/// <summary>Lines of a text on a page.</summary>
/// <param name="Left">The box in which the lines are aligned.</param>
/// <param name="Right">Its other side.</param>
/// <param name="Top">The first line's top.</param>
internal readonly record struct PlacedText(
    LaidOutText Text, int FirstLine, int LineCount, int Left, int Right, int Top, Purpose Purpose);

/// <summary>What a text on a page is for.</summary>
internal enum Purpose
{
    /// <summary>A part of the form, read once.</summary>
    Content,

    /// <summary>A part of the form that an earlier page has already shown.</summary>
    Repetition,

    /// <summary>Page numbers and the like.</summary>
    Footer,
}

/// <summary>A horizontal or vertical border.</summary>
internal readonly record struct BorderLine(int X1, int Y1, int X2, int Y2);
