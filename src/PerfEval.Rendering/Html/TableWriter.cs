using System.Globalization;
using System.Net;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Html;

/// <summary>Writes a grid as one table: a fine column for each cut of any block, a tbody for each block.</summary>
internal sealed class TableWriter(FormGrid grid, TextWriter output)
{
    private readonly FineColumns _columns = FineColumns.Of(grid);

    public void Write()
    {
        output.Write("<table class=\"form-table\" aria-labelledby=\"form-title\">\n<colgroup>");
        foreach (decimal width in _columns.Widths)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<col width=\"{width:0.###}%\">"));
        output.Write("</colgroup>\n");
        for (int index = 0; index < grid.Blocks.Count; index++)
            WriteBlock(grid.Blocks[index], new BlockHeaders(grid.Blocks[index], index));
        output.Write("</table>\n");
    }

    private void WriteBlock(GridBlock block, BlockHeaders headers)
    {
        output.Write("<tbody class=\"block\">\n");
        for (int index = 0; index < block.Rows.Count; index++)
        {
            output.Write(RowTag(block, index));
            foreach (GridCell cell in block.Rows[index].Cells)
                WriteCell(block, cell, headers);
            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n");
    }

    // browsers repeat a header only at a table's top, so this one at least stays with its rows
    private static string RowTag(GridBlock block, int row) =>
        row < block.RepeatedHeaderRows ? "<tr class=\"header\">\n"
        : block.Rows[row].MaySplit ? "<tr class=\"may-split\">\n"
        : "<tr>\n";

    private void WriteCell(GridBlock block, GridCell cell, BlockHeaders headers)
    {
        string tag = BlockHeaders.IsHeader(cell) ? "th" : "td";
        output.Write($"<{tag} class=\"{Class(cell)}\"");
        if (tag == "th")
            output.Write($" id=\"{headers.IdOf(cell)}\" scope=\"{(cell.Role == CellRole.Heading ? "col" : "row")}\"");
        WriteNumber("colspan", _columns.SpanOf(block, cell));
        WriteNumber("rowspan", cell.RowSpan);
        string names = string.Join(' ', headers.Of(cell));
        if (names.Length > 0)
            output.Write($" headers=\"{names}\"");
        WriteAddress(cell.Address);
        output.Write('>');
        WriteText(cell.Text);
        output.Write($"</{tag}>\n");
    }

    // a narrow cell breaks 10000.00(次) before the bracket, where browsers would rather break behind it
    private void WriteText(string text)
    {
        int start = 0;
        for (int index = 1; index < text.Length; index++)
        {
            if (text[index] != '(' || !char.IsAsciiDigit(text[index - 1]))
                continue;
            WebUtility.HtmlEncode(text[start..index], output);
            output.Write("<wbr>");
            start = index;
        }

        WebUtility.HtmlEncode(text[start..], output);
    }

    private void WriteNumber(string attribute, int span)
    {
        if (span > 1)
            output.Write(string.Create(CultureInfo.InvariantCulture, $" {attribute}=\"{span}\""));
    }

    private void WriteAddress(CellAddress? address)
    {
        if (address is null)
            return;
        string?[] parts = [address.Section.ToString().ToLowerInvariant(), address.Row, address.Field];
        output.Write(" data-cell=\"");
        WebUtility.HtmlEncode(string.Join('.', parts.OfType<string>()), output);
        output.Write('"');
    }

    private static string Class(GridCell cell)
    {
        string role = cell.Role switch
        {
            CellRole.Label => "cell label",
            CellRole.Heading => "cell heading",
            _ => "cell value",
        };
        return cell.Alignment == CellAlignment.Left ? role + " left" : role;
    }
}
