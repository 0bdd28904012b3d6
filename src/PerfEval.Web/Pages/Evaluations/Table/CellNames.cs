using System.Globalization;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>What a cell is called, in the form's own words: its column's heading, and the label or the number of its row.</summary>
internal static class CellNames
{
    public static string Of(GridBlock block, int row, GridCell cell) =>
        string.Join('，', new[] { Heading(block, row, cell), RowName(block.Rows[row], cell) }.OfType<string>());

    private static string? Heading(GridBlock block, int row, GridCell cell) =>
        block.Rows.Take(row).SelectMany(above => above.Cells)
            .LastOrDefault(above => above.Role == CellRole.Heading && Covers(above, cell.Column))?.Text;

    private static bool Covers(GridCell cell, int column) => cell.Column <= column && column < cell.Column + cell.ColumnSpan;

    private static string? RowName(GridRow row, GridCell cell) => cell.Address is { Section: FormSection.Indicators } address
        ? RowNumbers(FieldMap.IndexOf(address) + 1, cell.RowSpan)
        : row.Cells.LastOrDefault(left => left.Role == CellRole.Label && left.Column < cell.Column)?.Text.TrimEnd(':', '：');

    public static string RowNumbers(int first, int count) => count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"第 {first} 行")
        : string.Create(CultureInfo.InvariantCulture, $"第 {first}–{first + count - 1} 行");
}
