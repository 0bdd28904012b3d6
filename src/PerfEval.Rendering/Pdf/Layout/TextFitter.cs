using PerfEval.Forms.Grid;
using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Breaks texts to a width in the style they are set in.</summary>
internal sealed class TextFitter(FontSet fonts, IReadOnlyList<string> wordsKeptWhole)
{
    private readonly LineBreaker prose = new(fonts.Regular);
    private readonly BalancedBreaker labels = new(fonts.Regular, wordsKeptWhole);
    private readonly BalancedBreaker boldLabels = new(fonts.Bold, wordsKeptWhole);
    private readonly List<TextLine> lines = [];

    /// <summary>Breaks a text. A centred one whose longest word is wider than the box is set smaller before the word is divided.</summary>
    public LaidOutText Fit(string source, TextStyle style, CellAlignment alignment, int width)
    {
        var text = PlainText.Of(source);
        if (text.Length == 0)
            return Result(text, style, alignment);
        var fits = Break(text, style, alignment, width);
        if (!fits && alignment == CellAlignment.Centre)
            style = Smaller(text, style, width);
        return Result(text, style, alignment);
    }

    private TextStyle Smaller(string text, TextStyle style, int width)
    {
        foreach (var size in PageGeometry.SmallerSizes.Where(size => size < style.Size))
        {
            var smaller = style with { Size = size };
            if (Break(text, smaller, CellAlignment.Centre, width))
                return smaller;
        }

        Break(text, style, CellAlignment.Centre, width);
        return style;
    }

    private bool Break(string text, TextStyle style, CellAlignment alignment, int width)
    {
        lines.Clear();
        var thousandths = (int)(width * 1000L / style.Size);
        if (alignment == CellAlignment.Left)
            return prose.Break(text, thousandths, lines);
        return (style.Weight == FontWeight.Bold ? boldLabels : labels).Break(text, thousandths, lines);
    }

    private LaidOutText Result(string text, TextStyle style, CellAlignment alignment) =>
        new() { Text = text, Style = style, Alignment = alignment, Lines = text.Length == 0 ? [] : lines.ToArray() };
}
