using System.Text.RegularExpressions;
using PerfEval.Forms.Grid;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>Reads a document's text beside the grid it was printed from: title and lines above the table, then each cell in its
/// turn, with what a page repeats at its top passed over, and what a page break divided taken up again on the next page.</summary>
internal sealed partial class GridReading
{
    private readonly List<Expected> expected = [];
    private readonly List<(string Text, int First, int Last)> levels = [];
    private readonly Dictionary<int, string> headers = [];

    private GridReading(FormGrid grid)
    {
        expected.AddRange(new[] { grid.Title, grid.YearLine, grid.Preface }.Select(text => new Expected(-1, Solid(text ?? ""))));
        int row = 0;
        foreach (GridBlock block in grid.Blocks)
        {
            string header = Solid(string.Concat(block.Rows.Take(block.RepeatedHeaderRows).SelectMany(line => line.Cells).Select(cell => cell.Text)));
            for (int i = 0; i < block.Rows.Count; i++, row++)
                Add(block.Rows[i], row, i < block.RepeatedHeaderRows ? "" : header);
        }
    }

    /// <summary>What the pages have that the grid has not, or the other way round; empty where they agree.</summary>
    public static IReadOnlyList<string> Differences(FormGrid grid, IEnumerable<string> pages)
    {
        GridReading reading = new(grid);
        List<string> differences = [.. pages.Select(reading.ReadPage).Where(rest => rest.Length > 0).Select(rest => "printed, not in the grid: " + rest)];
        return [.. differences, .. reading.expected.Where(cell => cell.Text.Length > 0).Select(cell => "in the grid, not printed: " + cell.Text)];
    }

    private void Add(GridRow source, int row, string header)
    {
        headers[row] = header;
        foreach (GridCell cell in source.Cells)
        {
            expected.Add(new Expected(row, Solid(cell.Text)));
            if (cell.RepeatsOnNextPage)
                levels.Add((Solid(cell.Text), row, row + cell.RowSpan - 1));
        }
    }

    private string ReadPage(string page)
    {
        string text = Foot().Replace(Solid(page), "");
        text = PassRepetitions(text);
        List<Expected> divided = [];
        while (text.Length > 0 && expected.Count > 0)
        {
            Expected next = expected[0];
            expected.RemoveAt(0);
            int same = text.Zip(next.Text).TakeWhile(pair => pair.First == pair.Second).Count();
            text = text[same..];
            if (same < next.Text.Length)
                divided.Add(next with { Text = next.Text[same..] });
        }

        expected.InsertRange(0, divided);
        return text;
    }

    private string PassRepetitions(string text)
    {
        expected.RemoveAll(cell => cell.Text.Length == 0);
        int row = expected.Count > 0 ? expected[0].Row : -1;
        if (row < 0)
            return text;
        IEnumerable<(string Text, int First, int Last)> open = levels.Where(level => level.First < row && row <= level.Last);
        foreach (string repetition in open.Select(level => level.Text).Prepend(headers[row]))
            text = text.StartsWith(repetition, StringComparison.Ordinal) ? text[repetition.Length..] : text;
        return text;
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("第[0-9]+页共[0-9]+页$")]
    private static partial Regex Foot();

    private sealed record Expected(int Row, string Text);
}
