using PerfEval.Forms.Grid;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>The official table as the form page shows it: the form's grid, with a field in each cell that may be typed.</summary>
internal sealed record FormTable
{
    public required FormGrid Grid { get; init; }

    public required long Version { get; init; }

    /// <summary>The columns' widths in percent; all blocks' cuts together.</summary>
    public required IReadOnlyList<decimal> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<FormRow>> Blocks { get; init; }

    /// <summary>Whether there are fields and row menus; otherwise the table holds text only.</summary>
    public required bool IsEditable { get; init; }

    /// <summary>The button that adds the first indicator; null once there is one.</summary>
    public RowButton? FirstRow { get; init; }
}

/// <summary>A row of the table.</summary>
internal sealed record FormRow
{
    public required IReadOnlyList<FormCell> Cells { get; init; }

    /// <summary>The indicator row's id; null for rows of other blocks.</summary>
    public Guid? Indicator { get; init; }

    /// <summary>The 1-based number by which people call an indicator row.</summary>
    public int Number { get; init; }

    public IReadOnlyList<RowButton> Menu { get; init; } = [];
}

/// <summary>A cell: a label, a field, a computed value or a text.</summary>
internal sealed record FormCell
{
    public required GridCell Grid { get; init; }

    public required int ColumnSpan { get; init; }

    public FormField? Field { get; init; }

    /// <summary>The key in the scores whose text the cell shows; null for other cells.</summary>
    public string? ScoreKey { get; init; }

    /// <summary>How many rows the cell covers; null for one, which need not be said.</summary>
    public int? RowSpan => Grid.RowSpan > 1 ? Grid.RowSpan : null;

    /// <summary>Which cells a header names.</summary>
    public string Scope => Grid.Role == CellRole.Heading ? "col" : "row";

    public bool IsHeader => Grid.Role != CellRole.Value;

    public string Class => Grid switch
    {
        { Role: CellRole.Label, Alignment: CellAlignment.Left } => "cell label left",
        { Role: CellRole.Label } => "cell label",
        { Role: CellRole.Heading } => "cell heading",
        { Alignment: CellAlignment.Left } => "cell value left",
        _ => "cell value",
    };
}
