using PerfEval.Forms.Grid;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>The table in a page's picture: for each row of it, where vertical borders stand, in percent of the table's width.
/// The rows are told apart at the table's right side, where no cell spans rows.</summary>
internal sealed class TableImage(PageImage page)
{
    // 144 pixels to the inch, 20 mm margins
    private const int Left = 113, Right = 1077;

    public IReadOnlyList<string> Cuts()
    {
        IReadOnlyList<int> rows = page.HorizontalLines(Right - 30, Right - 4);
        return [.. rows.Zip(rows.Skip(1), (top, bottom) => string.Join(' ', page.VerticalLines(top, bottom).Select(Percent)))];
    }

    /// <summary>The same as the grid wants it: cells from above keep the borders of the columns they cover.</summary>
    public static IReadOnlyList<string> CutsOf(FormGrid grid) => [.. grid.Blocks.SelectMany(CutsOf)];

    private static IEnumerable<string> CutsOf(GridBlock block)
    {
        decimal[] cuts = [0, .. block.Widths.Select((_, i) => block.Widths.Take(i + 1).Sum())];
        for (int row = 0; row < block.Rows.Count; row++)
        {
            IEnumerable<GridCell> cells = block.Rows.Take(row + 1).SelectMany((line, i) => line.Cells.Where(cell => i + cell.RowSpan > row));
            yield return string.Join(' ', cells.Select(cell => cell.Column).Order().Select(column => $"{cuts[column]:0}").Append("100"));
        }
    }

    private static string Percent(int x) => $"{(x - Left) * 100.0 / (Right - Left):0}";
}
