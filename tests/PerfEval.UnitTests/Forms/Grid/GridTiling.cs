using PerfEval.Forms.Grid;

namespace PerfEval.UnitTests.Forms.Grid;

/// <summary>Lays the cells of a block on squared paper.</summary>
internal static class GridTiling
{
    /// <summary>The squares of a block that no cell or more than one cell covers, and the cells that reach outside.</summary>
    public static IReadOnlyList<string> Faults(GridBlock block)
    {
        int[,] covers = new int[block.Rows.Count, block.Widths.Count];
        var outside = new List<string>();
        foreach ((int row, int column) in block.Rows.SelectMany((row, index) => row.Cells.SelectMany(cell => Squares(index, cell))))
        {
            if (row < block.Rows.Count && column < block.Widths.Count)
                covers[row, column]++;
            else
                outside.Add($"row {row} column {column} is outside");
        }

        return [.. outside, .. Uneven(covers)];
    }

    private static IEnumerable<(int Row, int Column)> Squares(int row, GridCell cell) =>
        from down in Enumerable.Range(0, cell.RowSpan)
        from right in Enumerable.Range(0, cell.ColumnSpan)
        select (row + down, cell.Column + right);

    private static IEnumerable<string> Uneven(int[,] covers) =>
        from row in Enumerable.Range(0, covers.GetLength(0))
        from column in Enumerable.Range(0, covers.GetLength(1))
        where covers[row, column] != 1
        select $"row {row} column {column} is covered {covers[row, column]} times";
}
