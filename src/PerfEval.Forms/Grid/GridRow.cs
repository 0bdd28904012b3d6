namespace PerfEval.Forms.Grid;

/// <summary>A row of a block. It holds the cells that begin in it; a column covered by a cell from above has none.</summary>
public sealed record GridRow
{
    /// <summary>The cells that begin in this row, left to right.</summary>
    public required IReadOnlyList<GridCell> Cells { get; init; }

    /// <summary>Whether a page break may divide the row between two lines of its text. Other rows move to the next page whole,
    /// unless they are higher than a page.</summary>
    public bool MaySplit { get; init; }
}
