using PerfEval.Domain.Evaluations;

namespace PerfEval.Forms.Grid;

/// <summary>A cell with its text. Every cell has a thin border on all four sides.</summary>
public sealed record GridCell
{
    /// <summary>The 0-based column of the block in which the cell begins.</summary>
    public required int Column { get; init; }

    /// <summary>How many columns the cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows the cell covers, this one included.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The text as printed; paragraphs are separated by a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>What the cell is to a reader.</summary>
    public required CellRole Role { get; init; }

    /// <summary>Where the text stands between the left and the right border.</summary>
    public CellAlignment Alignment { get; init; } = CellAlignment.Centre;

    /// <summary>Whether a cell that spans a page break prints its text again on the next page (level-1 and level-2 names do).</summary>
    public bool RepeatsOnNextPage { get; init; }

    /// <summary>Whether a filled-in cell also names the cells to its right, as an indicator's name does. Labels always do.</summary>
    public bool NamesItsRow { get; init; }

    /// <summary>Which value of the form the cell shows; null for labels and headings.</summary>
    public CellAddress? Address { get; init; }
}

/// <summary>What a cell is to a reader, and to the tags of an accessible document.</summary>
public enum CellRole
{
    /// <summary>The name of the value beside it, such as 项目名称.</summary>
    Label,

    /// <summary>The heading of a column.</summary>
    Heading,

    /// <summary>What was filled in or computed.</summary>
    Value,
}

/// <summary>Where a cell's text stands between its left and right border.</summary>
public enum CellAlignment
{
    /// <summary>Centred: labels, headings and numbers.</summary>
    Centre,

    /// <summary>At the left: texts.</summary>
    Left,
}
