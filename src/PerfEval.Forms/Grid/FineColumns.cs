namespace PerfEval.Forms.Grid;

/// <summary>The columns of a form as one table: the cuts of all its blocks together, so that every cell of every block covers a
/// whole number of them.</summary>
public sealed class FineColumns
{
    private readonly decimal[] _cuts;

    private FineColumns(decimal[] cuts) => _cuts = cuts;

    /// <summary>The widths in percent of the table, left to right; they add up to 100.</summary>
    public IReadOnlyList<decimal> Widths => [.. _cuts.Zip(_cuts.Skip(1), (left, right) => right - left)];

    /// <summary>The fine columns of a form.</summary>
    public static FineColumns Of(FormGrid grid) =>
        new([.. grid.Blocks.SelectMany(Cuts).Append(0m).Distinct().Order()]);

    /// <summary>How many fine columns a cell of a block covers.</summary>
    public int SpanOf(GridBlock block, GridCell cell) =>
        IndexOf(block, cell.Column + cell.ColumnSpan) - IndexOf(block, cell.Column);

    private int IndexOf(GridBlock block, int column) => Array.BinarySearch(_cuts, block.Widths.Take(column).Sum());

    private static IEnumerable<decimal> Cuts(GridBlock block)
    {
        decimal right = 0m;
        foreach (decimal width in block.Widths)
            yield return right += width;
    }
}
