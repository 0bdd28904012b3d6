namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>A cell over several rows whose last row is not placed yet. Each page on which it stands shows a part of it.</summary>
internal sealed class OpenSpan(TableCell cell, int top)
{
    private int shownLines;

    public TableCell Cell => cell;

    /// <summary>Where the part on the current page begins.</summary>
    public int PartTop { get; set; } = top;

    private int Lines => cell.Text.Lines.Count;

    private bool IsFlowing => PageFlow.IsFlowing(cell);

    private bool IsShown => shownLines >= Lines;

    /// <summary>How much is missing between <paramref name="bottom"/> and where the part may end.</summary>
    public int MissingAt(int bottom)
    {
        var due = IsShown && !(cell.Source.RepeatsOnNextPage && !IsFlowing) ? 0 : IsFlowing ? Lines - shownLines : Lines;
        return due == 0 ? 0 : PageGeometry.RowHeight(due) - (bottom - PartTop);
    }

    /// <summary>The part that ends at <paramref name="bottom"/>: with the whole text where it has room and is due, or with the next
    /// lines of a text too long for one page.</summary>
    public CellPart Close(int bottom)
    {
        var room = PageFlow.LinesIn(bottom - PartTop);
        var isRepetition = IsShown;
        var (first, count) = IsFlowing ? (shownLines, Math.Min(room, Lines - shownLines)) : (0, MissingAt(bottom) <= 0 && IsDue ? Lines : 0);
        shownLines = Math.Max(shownLines, first + count);
        return new CellPart(cell, PartTop, bottom, first, count, isRepetition ? Purpose.Repetition : Purpose.Content);
    }

    private bool IsDue => !IsShown || cell.Source.RepeatsOnNextPage;
}
