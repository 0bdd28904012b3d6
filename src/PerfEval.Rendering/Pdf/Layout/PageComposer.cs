namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Puts the texts and borders of a page's cells where they belong.</summary>
internal static class PageComposer
{
    public static void Compose(FlowPage source, LaidOutPage target)
    {
        var parts = source.Slices.SelectMany(PartsOf).Concat(source.SpanParts).ToList();
        parts.Sort((a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Cell.Left.CompareTo(b.Cell.Left));
        foreach (var part in parts.Where(part => part.LineCount > 0))
            target.Texts.Add(TextOf(part));
        TableBorders.Add(parts, source.Bottom, target.Borders);
    }

    private static IEnumerable<CellPart> PartsOf(RowSlice slice)
    {
        foreach (var cell in slice.Row.Cells.Where(cell => !cell.SpansRows))
        {
            var lines = Math.Clamp(cell.Text.Lines.Count - slice.FirstLine, 0, slice.LineCount);
            yield return new CellPart(
                cell, slice.Top, slice.Bottom, slice.FirstLine, lines, slice.IsRepeated ? Purpose.Repetition : Purpose.Content);
        }
    }

    private static PlacedText TextOf(CellPart part)
    {
        var text = part.Cell.Text;
        var free = part.Bottom - part.Top - (part.LineCount * text.Style.LineHeight);
        var top = part.Top + (StandsAtTop(part) ? PageGeometry.PaddingY : free / 2);
        var (left, right) = (part.Cell.Left + PageGeometry.PaddingX, part.Cell.Right - PageGeometry.PaddingX);
        return new PlacedText(text, part.FirstLine, part.LineCount, left, right, top, part.Purpose);
    }

    // lines that go on from the page before or to the next one
    private static bool StandsAtTop(CellPart part) => part.LineCount < part.Cell.Text.Lines.Count;
}
