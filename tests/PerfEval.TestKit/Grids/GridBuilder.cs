using PerfEval.Forms.Grid;

namespace PerfEval.TestKit.Grids;

/// <summary>Builds grids of any shape.</summary>
public sealed class GridBuilder
{
    private readonly List<GridBlock> blocks = [];

    /// <summary>The title of the grid; tests mostly do not care.</summary>
    public string Title { get; init; } = "测试表";

    /// <summary>The line below the title.</summary>
    public string? YearLine { get; init; }

    /// <summary>Adds a block with these column widths and rows.</summary>
    public GridBuilder Block(decimal[] widths, params GridRow[] rows) => Block(widths, 0, rows);

    /// <summary>Adds a block whose first rows are headings repeated on each page.</summary>
    public GridBuilder Block(decimal[] widths, int repeatedRows, params GridRow[] rows)
    {
        blocks.Add(new GridBlock { Widths = widths, Rows = rows, RepeatedHeaderRows = repeatedRows });
        return this;
    }

    /// <summary>The grid.</summary>
    public FormGrid Build() => new() { Title = Title, YearLine = YearLine, Blocks = [.. blocks] };

    /// <summary>A row.</summary>
    public static GridRow Row(params GridCell[] cells) => new() { Cells = cells };

    /// <summary>A row that a page break may divide.</summary>
    public static GridRow SplitRow(params GridCell[] cells) => new() { Cells = cells, MaySplit = true };

    /// <summary>A label.</summary>
    public static GridCell Label(int column, string text, int rowSpan = 1, int columnSpan = 1) => new()
    {
        Column = column, Text = text, Role = CellRole.Label, RowSpan = rowSpan, ColumnSpan = columnSpan,
    };

    /// <summary>A column's heading.</summary>
    public static GridCell Heading(int column, string text) => new() { Column = column, Text = text, Role = CellRole.Heading };

    /// <summary>A centred value.</summary>
    public static GridCell Value(int column, string text) => new() { Column = column, Text = text, Role = CellRole.Value };

    /// <summary>A text at the left.</summary>
    public static GridCell Prose(int column, string text) => Value(column, text) with { Alignment = CellAlignment.Left };

    /// <summary>A name that spans rows and is printed again on the next page.</summary>
    public static GridCell Level(int column, string text, int rowSpan) =>
        Value(column, text) with { RowSpan = rowSpan, RepeatsOnNextPage = true };
}
