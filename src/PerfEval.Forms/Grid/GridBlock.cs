namespace PerfEval.Forms.Grid;

/// <summary>Consecutive rows of the table that share their column cuts.</summary>
public sealed record GridBlock
{
    /// <summary>The columns' widths in percent of the table, left to right; they add up to 100.</summary>
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary>The rows from top to bottom.</summary>
    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>How many of the first rows are printed again at the top of each page on which the block goes on.</summary>
    public int RepeatedHeaderRows { get; init; }
}
