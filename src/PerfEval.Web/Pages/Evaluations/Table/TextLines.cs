namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>How many lines a text takes, so that a field is about high enough before any script or new style has a say.</summary>
internal static class TextLines
{
    private const decimal CharactersPerPercent = 0.58m; // at the sheet's usual width and type size

    /// <param name="text">The text; a line feed begins a new line.</param>
    /// <param name="width">The field's width in percent of the table.</param>
    public static int Of(string text, decimal width)
    {
        int perLine = Math.Max(2, (int)(width * CharactersPerPercent) - 1);
        return text.Split('\n').Sum(line => Math.Max(1, (Width(line) + perLine - 1) / perLine));
    }

    private static int Width(string line) => (line.Sum(character => character < 256 ? 1 : 2) + 1) / 2;
}
