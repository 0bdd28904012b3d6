namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Places the table's rows on pages. A row stays whole unless it may be split or is higher than a page; headings stay
/// with what they head, and are repeated; spanning cells end at a page's foot and begin again on the next page.</summary>
internal sealed class PageFlow
{
    // neither page shows less than this of a split row
    private const int FewestLines = 2;

    private readonly List<TableRow> rows;
    private readonly List<OpenSpan> open = [];
    private readonly List<FlowPage> pages = [];
    private FlowPage page;
    private int y;

    private PageFlow(List<TableRow> rows, int top)
    {
        this.rows = rows;
        pages.Add(page = new FlowPage(y = top));
    }

    /// <summary>Places the rows, the first one at <paramref name="top"/>.</summary>
    public static IReadOnlyList<FlowPage> Place(List<TableRow> rows, int top)
    {
        var flow = new PageFlow(rows, top);
        foreach (var row in rows)
            flow.Place(row);
        return flow.pages;
    }

    /// <summary>Whether a spanning cell has so much text that it runs over its parts instead of standing whole in each.</summary>
    public static bool IsFlowing(TableCell cell) => cell.NeededHeight > (PageGeometry.Bottom - PageGeometry.Top) / 2;

    /// <summary>How many lines find room in a cell of this height.</summary>
    public static int LinesIn(int height) => Math.Max(0, (height - (2 * PageGeometry.PaddingY)) / PageGeometry.BodyLine);

    private void Place(TableRow row)
    {
        if (!page.IsFresh && y + LeastHeight(row) > PageGeometry.Bottom)
            TurnPage(row);
        if (y + HeightOf(row) <= PageGeometry.Bottom)
            Append(row, 0, row.LineCount, HeightOf(row), isEnd: true);
        else
            Split(row);
    }

    /// <summary>The least room below which the row had better begin on the next page.</summary>
    private int LeastHeight(TableRow row)
    {
        var kept = 0;
        var last = row;
        for (; last.KeepWithNext; last = rows[last.Number + 1])
            kept += Math.Max(last.Height, NeedOfSpansFrom(last));
        var group = kept + LeastOwnHeight(last);
        return group <= FreshHeight(row) ? group : LeastOwnHeight(row);
    }

    private int LeastOwnHeight(TableRow row)
    {
        var whole = HeightOf(row);
        var maySplit = row.MaySplit || whole > FreshHeight(row);
        var least = maySplit && row.LineCount >= 2 * FewestLines ? PageGeometry.RowHeight(FewestLines) : whole;
        return Math.Max(Math.Min(least, FreshHeight(row)), NeedOfSpansFrom(row));
    }

    /// <summary>The room a page gives the row below repeated headings.</summary>
    private int FreshHeight(TableRow row) => PageGeometry.Bottom - PageGeometry.Top - RepeatedBefore(row).Sum(header => header.Height);

    // so that a spanning cell never has to end before its text has found room
    private static int NeedOfSpansFrom(TableRow row) =>
        row.Cells.Where(cell => cell.SpansRows && !IsFlowing(cell)).Select(cell => cell.NeededHeight).DefaultIfEmpty().Max();

    /// <summary>The row's height here; a cell that ends with it may need more than the row itself.</summary>
    private int HeightOf(TableRow row) => Math.Max(row.Height, NeedOfSpansTo(row));

    private int NeedOfSpansTo(TableRow row) =>
        open.Where(span => span.Cell.LastRow == row.Number).Select(span => span.MissingAt(y)).DefaultIfEmpty().Max();

    private void Split(TableRow row)
    {
        for (var from = 0; ;)
        {
            var rest = Math.Max(row.LineCount - from, LinesFor(NeedOfSpansTo(row)));
            var height = Math.Max(PageGeometry.RowHeight(rest), NeedOfSpansTo(row));
            if (y + height <= PageGeometry.Bottom)
            {
                Append(row, from, rest, height, isEnd: true);
                return;
            }

            from += AppendLines(row, from, rest);
            TurnPage(row);
        }
    }

    private int AppendLines(TableRow row, int from, int rest)
    {
        var count = Math.Min(LinesIn(PageGeometry.Bottom - y), Math.Max(1, rest - FewestLines));
        if (count < FewestLines && !page.IsFresh)
            return 0;
        count = Math.Max(1, count);
        Append(row, from, count, PageGeometry.RowHeight(count), isEnd: false);
        return count;
    }

    private static int LinesFor(int height) =>
        (Math.Max(0, height - (2 * PageGeometry.PaddingY)) + PageGeometry.BodyLine - 1) / PageGeometry.BodyLine;

    private void Append(TableRow row, int firstLine, int lineCount, int height, bool isEnd)
    {
        if (firstLine == 0)
            open.AddRange(row.Cells.Where(cell => cell.SpansRows).Select(cell => new OpenSpan(cell, y)));
        page.Slices.Add(new RowSlice { Row = row, Top = y, Height = height, FirstLine = firstLine, LineCount = lineCount });
        y += height;
        if (!isEnd)
            return;
        page.SpanParts.AddRange(open.Where(span => span.Cell.LastRow == row.Number).Select(span => span.Close(y)));
        open.RemoveAll(span => span.Cell.LastRow == row.Number);
    }

    private void TurnPage(TableRow next)
    {
        GrowLastSlice();
        page.SpanParts.AddRange(open.Select(span => span.Close(y)));
        pages.Add(page = new FlowPage(y = PageGeometry.Top));
        RepeatHeaders(next);
        foreach (var span in open)
            span.PartTop = rows[span.Cell.FirstRow].IsRepeatedHeader ? PageGeometry.Top : y;
    }

    private void GrowLastSlice()
    {
        var missing = open.Select(span => span.MissingAt(y)).DefaultIfEmpty().Max();
        var growth = Math.Clamp(missing, 0, Math.Max(0, PageGeometry.Bottom - y));
        page.Slices[^1].Height += growth;
        y += growth;
    }

    private void RepeatHeaders(TableRow next)
    {
        foreach (var header in RepeatedBefore(next))
        {
            page.Slices.Add(new RowSlice
            {
                Row = header, Top = y, Height = header.Height, FirstLine = 0, LineCount = header.LineCount, IsRepeated = true,
            });
            y += header.Height;
        }

        RepeatSpansOfHeaders();
    }

    // cells over several of the header rows; one that goes on below them is still open
    private void RepeatSpansOfHeaders()
    {
        foreach (var cell in page.Slices.SelectMany(slice => slice.Row.Cells).Where(cell => cell.SpansRows).ToList())
        {
            var last = page.Slices.Find(slice => slice.Row.Number == cell.LastRow);
            var first = page.Slices.Find(slice => slice.Row.Number == cell.FirstRow);
            if (first != null && last != null)
                page.SpanParts.Add(new CellPart(cell, first.Top, last.Bottom, 0, cell.Text.Lines.Count, Purpose.Repetition));
        }
    }

    private IEnumerable<TableRow> RepeatedBefore(TableRow row) =>
        row.IsRepeatedHeader ? [] : rows.Skip(row.Block.FirstRow).Take(row.Block.RepeatedHeaderRows);
}
