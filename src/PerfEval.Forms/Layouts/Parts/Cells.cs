using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>The cells that layouts are made of. They get their column when they are put into a row.</summary>
internal static class Cells
{
    public static GridCell Label(string text) => new() { Column = 0, Text = text, Role = CellRole.Label };

    public static GridCell LeftLabel(string text) => Label(text) with { Alignment = CellAlignment.Left };

    public static GridCell Heading(string text) => new() { Column = 0, Text = text, Role = CellRole.Heading };

    public static GridCell Empty() => new() { Column = 0, Text = "", Role = CellRole.Value };

    public static GridCell Number(string text, CellAddress address) =>
        new() { Column = 0, Text = text, Role = CellRole.Value, Address = address };

    public static GridCell Words(string text, CellAddress address) =>
        Number(text, address) with { Alignment = CellAlignment.Left };

    /// <summary>A row of cells side by side.</summary>
    public static GridRow Row(params IEnumerable<GridCell> cells) => RowFrom(0, cells);

    /// <summary>A row whose columns before <paramref name="column"/> are covered by cells from above.</summary>
    public static GridRow RowFrom(int column, params IEnumerable<GridCell> cells) => new() { Cells = [.. Place(column, cells)] };

    private static IEnumerable<GridCell> Place(int column, IEnumerable<GridCell> cells)
    {
        foreach (GridCell cell in cells)
        {
            yield return cell with { Column = column };
            column += cell.ColumnSpan;
        }
    }
}
