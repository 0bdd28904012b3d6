using PerfEval.Forms.Grid;
using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes what a form means to a screen reader: a section with the title, the lines below it and a table of rows, cells
/// and headings with their spans. Each element names the marks under which its text stands in the pages' content.</summary>
internal sealed class FormStructure
{
    private readonly PdfFile file;
    private readonly ObjectStream objects;
    private readonly LaidOutForm form;
    private readonly int[] elements;
    private readonly List<Mark>[] marks;
    private readonly List<int> columns;

    public FormStructure(PdfFile file, ObjectStream objects, LaidOutForm form)
    {
        (this.file, this.objects, this.form) = (file, objects, form);
        var texts = form.Heading.Count + form.Rows.Sum(row => row.Cells.Count);
        elements = [.. Enumerable.Range(0, texts).Select(_ => file.Reserve())];
        marks = [.. Enumerable.Range(0, texts).Select(_ => new List<Mark>(1))];
        var cells = form.Rows.SelectMany(row => row.Cells).ToList();
        columns = [.. cells.Select(cell => cell.Left).Concat(cells.Select(cell => cell.Right)).Distinct().Order()];
    }

    /// <summary>The form's own element.</summary>
    public int Section { get; private set; }

    /// <summary>Notes under which mark of which page a text stands.</summary>
    public void Add(LaidOutText text, int page, int mark) => marks[text.Number].Add(new Mark(page, mark));

    /// <summary>The element of a text.</summary>
    public int ElementOf(LaidOutText text) => elements[text.Number];

    public void Write(int parent, string name)
    {
        var table = file.Reserve();
        Section = file.Reserve();
        objects.Begin(Section).Put("<</S/Sect/P "u8).PutReference(parent).Put("/T"u8).PutText(name).Put("/K"u8)
            .PutReferences([.. form.Heading.Select(ElementOf), table]).Put(">>"u8);
        WriteHeading();
        WriteTable(table);
    }

    private void WriteHeading()
    {
        foreach (var text in form.Heading)
        {
            var target = BeginElement(ElementOf(text), text == form.Heading[0] ? "H1"u8 : "P"u8, Section);
            PutMarks(target, text);
            target.Put(">>"u8);
        }
    }

    private void WriteTable(int table)
    {
        var rows = form.Rows.Select(_ => file.Reserve()).ToArray();
        BeginElement(table, "Table"u8, Section).Put("/K"u8).PutReferences(rows).Put(">>"u8);
        foreach (var row in form.Rows)
        {
            BeginElement(rows[row.Number], "TR"u8, table).Put("/K"u8)
                .PutReferences(row.Cells.Select(cell => ElementOf(cell.Text))).Put(">>"u8);
            foreach (var cell in row.Cells)
                WriteCell(cell, rows[row.Number]);
        }
    }

    private void WriteCell(TableCell cell, int row)
    {
        var target = BeginElement(ElementOf(cell.Text), Heads(cell.Source) ? "TH"u8 : "TD"u8, row);
        PutAttributes(target, cell);
        PutMarks(target, cell.Text);
        target.Put(">>"u8);
    }

    private void PutAttributes(ByteBuffer target, TableCell cell)
    {
        var rowSpan = cell.LastRow - cell.FirstRow + 1;
        var columnSpan = columns.BinarySearch(cell.Right) - columns.BinarySearch(cell.Left);
        if (!Heads(cell.Source) && rowSpan == 1 && columnSpan == 1)
            return;
        target.Put("/A<</O/Table"u8);
        if (Heads(cell.Source))
            target.Put(cell.Source.Role == CellRole.Heading ? "/Scope/Column"u8 : "/Scope/Row"u8);
        if (rowSpan > 1)
            target.Put("/RowSpan "u8).PutDecimal(rowSpan);
        if (columnSpan > 1)
            target.Put("/ColSpan "u8).PutDecimal(columnSpan);
        target.Put(">>"u8);
    }

    // an empty cell names nothing
    private static bool Heads(GridCell cell) => cell.Text.Length > 0 && (cell.Role != CellRole.Value || cell.NamesItsRow);

    private ByteBuffer BeginElement(int number, ReadOnlySpan<byte> kind, int parent) =>
        objects.Begin(number).Put("<</S/"u8).Put(kind).Put("/P "u8).PutReference(parent);

    private void PutMarks(ByteBuffer target, LaidOutText text)
    {
        var own = marks[text.Number];
        if (own.Count == 0)
            return;
        target.Put("/Pg "u8).PutReference(own[0].Page).Put("/K["u8);
        foreach (var mark in own)
            PutMark(target, mark, own[0].Page);
        target.Put((byte)']');
    }

    private static void PutMark(ByteBuffer target, Mark mark, int usualPage)
    {
        if (mark.Page == usualPage)
            target.PutDecimal(mark.Number).Put((byte)' ');
        else
            target.Put("<</Type/MCR/Pg "u8).PutReference(mark.Page).Put("/MCID "u8).PutDecimal(mark.Number).Put(">>"u8);
    }

    /// <summary>A piece of marked content.</summary>
    private readonly record struct Mark(int Page, int Number);
}
