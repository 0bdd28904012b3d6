using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>A row of the table, ready to be placed.</summary>
internal sealed class TableRow
{
    public required int Number { get; init; }

    public required TableBlock Block { get; init; }

    public required IReadOnlyList<TableCell> Cells { get; init; }

    public required bool MaySplit { get; init; }

    /// <summary>The most lines a cell of this row alone has.</summary>
    public int LineCount { get; set; }

    public int Height { get; set; }

    /// <summary>Whether the row stands on one page with the start of the next: headings, and the last rows of a form.</summary>
    public bool KeepWithNext { get; set; }

    public bool IsRepeatedHeader => Number < Block.FirstRow + Block.RepeatedHeaderRows;
}

/// <summary>The rows that share their column cuts.</summary>
internal sealed class TableBlock
{
    public required int FirstRow { get; init; }

    public required int LastRow { get; init; }

    /// <summary>How many of the rows are repeated; none where they would fill too much of the page.</summary>
    public required int RepeatedHeaderRows { get; set; }
}

/// <summary>A cell with its text broken into lines.</summary>
internal sealed class TableCell
{
    public required GridCell Source { get; init; }

    public required LaidOutText Text { get; init; }

    public required int FirstRow { get; init; }

    public required int LastRow { get; init; }

    public required int Left { get; init; }

    public required int Right { get; init; }

    public bool SpansRows => LastRow > FirstRow;

    /// <summary>The height in which all its text finds room.</summary>
    public int NeededHeight => PageGeometry.RowHeight(Text.Lines.Count);
}
