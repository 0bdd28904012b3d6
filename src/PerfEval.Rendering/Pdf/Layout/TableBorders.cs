namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>The borders of a page's cells, each drawn once: a cell gives its upper and its left border, the table on the page its
/// lower and its right one, and what lies in one line is joined.</summary>
internal static class TableBorders
{
    public static void Add(List<CellPart> parts, int bottom, List<BorderLine> borders)
    {
        if (parts.Count == 0)
            return;
        var (top, right) = (parts[0].Top, parts.Max(part => part.Cell.Right));
        borders.AddRange(Join(parts.Select(part => new Stretch(part.Top, part.Cell.Left, part.Cell.Right)))
            .Append(new Stretch(bottom, parts.Min(part => part.Cell.Left), right))
            .Select(row => new BorderLine(row.From, row.At, row.To, row.At)));
        borders.AddRange(Join(parts.Select(part => new Stretch(part.Cell.Left, part.Top, part.Bottom)))
            .Append(new Stretch(right, top, bottom))
            .Select(column => new BorderLine(column.At, column.From, column.At, column.To)));
    }

    private static List<Stretch> Join(IEnumerable<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var next in stretches.OrderBy(stretch => stretch.At).ThenBy(stretch => stretch.From))
        {
            if (joined.Count > 0 && joined[^1].At == next.At && joined[^1].To >= next.From)
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, next.To) };
            else
                joined.Add(next);
        }

        return joined;
    }

    /// <summary>A piece of a border at one position across its direction.</summary>
    private readonly record struct Stretch(int At, int From, int To);
}
