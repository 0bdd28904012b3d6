using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Turns a grid's blocks into rows of known height.</summary>
internal sealed class TableBuilder(TextFitter fitter)
{
    private const int MostHeaderHeight = (PageGeometry.Bottom - PageGeometry.Top) / 3;

    private static readonly TextStyle Body = new(PageGeometry.BodySize, PageGeometry.BodyLine, FontWeight.Regular);

    public List<TableRow> Build(FormGrid grid)
    {
        var rows = new List<TableRow>();
        foreach (var block in grid.Blocks)
            AddBlock(block, rows);
        KeepEndTogether(rows);
        return rows;
    }

    private void AddBlock(GridBlock source, List<TableRow> rows)
    {
        var cuts = CutsOf(source.Widths);
        var block = new TableBlock
        {
            FirstRow = rows.Count,
            LastRow = rows.Count + source.Rows.Count - 1,
            RepeatedHeaderRows = Math.Clamp(source.RepeatedHeaderRows, 0, Math.Max(0, source.Rows.Count - 1)),
        };
        foreach (var row in source.Rows)
            rows.Add(RowOf(row, rows.Count, block, cuts));
        var blockRows = rows[block.FirstRow..];
        GrowForSpans(blockRows, rows);
        if (blockRows.Take(block.RepeatedHeaderRows).Sum(row => row.Height) > MostHeaderHeight)
            block.RepeatedHeaderRows = 0;
        foreach (var row in blockRows)
            row.KeepWithNext = row.Number < block.LastRow && (row.IsRepeatedHeader || IsHeading(row));
    }

    private static int[] CutsOf(IReadOnlyList<decimal> widths)
    {
        var (total, sum) = (widths.Sum(), 0m);
        var cuts = new int[widths.Count + 1];
        cuts[0] = PageGeometry.Left;
        for (var i = 0; i < widths.Count; i++)
            cuts[i + 1] = PageGeometry.Left + (int)Math.Round(PageGeometry.TextWidth * (sum += widths[i]) / total);
        return cuts;
    }

    private TableRow RowOf(GridRow source, int number, TableBlock block, int[] cuts)
    {
        var cells = source.Cells.Select(cell => CellOf(cell, number, block, cuts)).ToArray();
        var lines = cells.Where(cell => !cell.SpansRows).Select(cell => cell.Text.Lines.Count).DefaultIfEmpty().Max();
        return new TableRow
        {
            Number = number,
            Block = block,
            Cells = cells,
            MaySplit = source.MaySplit,
            LineCount = lines,
            Height = PageGeometry.RowHeight(Math.Max(1, lines)),
        };
    }

    private TableCell CellOf(GridCell source, int row, TableBlock block, int[] cuts)
    {
        var (left, right) = (cuts[source.Column], cuts[Math.Min(cuts.Length - 1, source.Column + source.ColumnSpan)]);
        return new TableCell
        {
            Source = source,
            Text = fitter.Fit(source.Text, Body, source.Alignment, right - left - (2 * PageGeometry.PaddingX)),
            FirstRow = row,
            LastRow = Math.Min(block.LastRow, row + Math.Max(1, source.RowSpan) - 1),
            Left = left,
            Right = right,
        };
    }

    // A spanning cell with more lines than its rows have room for makes each of them a little higher. One with more than a page
    // of text does not: its text flows over the pages instead.
    private static void GrowForSpans(List<TableRow> blockRows, List<TableRow> rows)
    {
        foreach (var cell in blockRows.SelectMany(row => row.Cells).Where(cell => cell.SpansRows && !PageFlow.IsFlowing(cell)))
        {
            var spanned = rows[cell.FirstRow..(cell.LastRow + 1)];
            var missing = cell.NeededHeight - spanned.Sum(row => row.Height);
            for (var i = 0; i < spanned.Count && missing > 0; i++)
            {
                var share = missing / (spanned.Count - i);
                spanned[i].Height += share;
                missing -= share;
            }
        }
    }

    private static bool IsHeading(TableRow row)
    {
        var own = row.Cells.Where(cell => !cell.SpansRows).ToList();
        return own.Count > 0 && own.TrueForAll(cell => cell.Source.Role == CellRole.Heading);
    }

    // the total and the grade do not stand alone on the last page
    private static void KeepEndTogether(List<TableRow> rows)
    {
        var first = rows.Count - 1;
        while (first > 0 && rows[first].Block.FirstRow == rows[first].Block.LastRow && rows.Count - first < 3)
            first--;
        foreach (var row in rows.Skip(first).SkipLast(1))
            row.KeepWithNext = true;
    }
}
