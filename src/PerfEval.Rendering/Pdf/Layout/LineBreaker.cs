using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Breaks a text into lines no wider than given, each as full as the rules allow.</summary>
internal sealed class LineBreaker(FontChain font)
{
    /// <summary>Adds the text's lines. Widths are in thousandths of the font size.</summary>
    /// <returns>Whether every word fits; where one is wider than a line it is divided.</returns>
    public bool Break(string text, int width, List<TextLine> lines)
    {
        var fits = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            fits &= BreakParagraph(text, start, end, width, lines);
            start = end + 1;
        }

        return fits;
    }

    /// <summary>The text's width on one line.</summary>
    public int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i += CodePoints.LengthAt(text, i))
            width += font.AdvanceOf(CodePoints.At(text, i));
        return width;
    }

    private bool BreakParagraph(string text, int start, int end, int width, List<TextLine> lines)
    {
        var fits = true;
        do
        {
            var line = NextLine(text.AsSpan(0, end), start, width);
            lines.Add(Trimmed(text, start, line.End));
            fits &= line.IsRegular;
            start = line.End;
        }
        while (start < end);
        return fits;
    }

    // Spaces hang over the line's end, so that none begins the next line.
    private (int End, bool IsRegular) NextLine(ReadOnlySpan<char> text, int start, int width)
    {
        var (used, before, solid) = (0, 0, 0);
        var (lastBreak, lastBreakAtNeed) = (start, start);
        for (var i = start; i < text.Length; i += CodePoints.LengthAt(text, i))
        {
            var current = CodePoints.At(text, i);
            var isSpace = (CharacterClasses.Of(current) & CharacterClass.Space) != 0;
            if (i > start && BreakRules.MayBreak(before, current, solid))
                lastBreak = i;
            if (i > start && BreakRules.MayBreakAtNeed(before, current))
                lastBreakAtNeed = i;
            used += font.AdvanceOf(current);
            if (used > width && i > start && !isSpace)
                return lastBreak > start ? (lastBreak, true) : (lastBreakAtNeed > start ? lastBreakAtNeed : i, false);
            before = current;
            solid = isSpace && i > start ? solid : current;
        }

        return (text.Length, true);
    }

    private TextLine Trimmed(string text, int start, int end)
    {
        while (end > start && (CharacterClasses.Of(text[end - 1]) & CharacterClass.Space) != 0)
            end--;
        return new TextLine(start, end - start, WidthOf(text.AsSpan(start, end - start)));
    }
}
