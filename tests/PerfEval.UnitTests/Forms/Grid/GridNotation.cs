using System.Globalization;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.UnitTests.Forms.Grid;

/// <summary>A grid in the notation in which the official tables are written down: the widths of a block in brackets, then its
/// rows; ↓n spans n rows, →n spans n columns; a value stands as [address].</summary>
internal static class GridNotation
{
    public static string Of(FormGrid grid) => string.Join('\n', grid.Blocks.SelectMany(Lines));

    /// <summary>head.project, funds.total.rate, indicators.0.level3.</summary>
    public static string Of(CellAddress address) =>
        string.Join('.', new[] { address.Section.ToString().ToLowerInvariant(), address.Row, address.Field }.OfType<string>());

    /// <summary>The text of the cell at an address written as above.</summary>
    public static string TextAt(this FormGrid grid, string address) => grid.CellAt(address).Text;

    public static GridCell CellAt(this FormGrid grid, string address) =>
        grid.Cells().Single(cell => cell.Address is { } found && Of(found) == address);

    public static IEnumerable<GridCell> Cells(this FormGrid grid) =>
        grid.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells);

    private static IEnumerable<string> Lines(GridBlock block) =>
    [
        "(" + string.Join(", ", block.Widths.Select(width => width.ToString(CultureInfo.InvariantCulture))) + ")",
        .. block.Rows.Select(row => string.Join(" · ", row.Cells.Select(Cell))),
    ];

    private static string Cell(GridCell cell) => Content(cell) + Span("↓", cell.RowSpan) + Span("→", cell.ColumnSpan);

    private static string Content(GridCell cell) =>
        cell.Address is { } address ? $"[{Of(address)}]" : cell.Text.Length == 0 ? "(empty)" : cell.Text;

    private static string Span(string arrow, int count) => count == 1 ? "" : arrow + count.ToString(CultureInfo.InvariantCulture);
}
