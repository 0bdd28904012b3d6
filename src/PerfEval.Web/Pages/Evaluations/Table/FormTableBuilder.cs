using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>Walks a form's grid and puts a field into each cell that may be typed.</summary>
internal sealed class FormTableBuilder(FormContent content)
{
    private readonly FineColumns _columns = FineColumns.Of(content.Grid);
    private readonly FieldTexts _texts = new(content.Snapshot);
    private readonly IReadOnlyList<Guid> _rowIds = [.. Enumerable.Range(0, content.Rows.Count).Select(content.Rows.IdAt)];

    public FormTable Build() => new()
    {
        Grid = content.Grid,
        Version = content.Version,
        Columns = _columns.Widths,
        Blocks = [.. content.Grid.Blocks.Select(Rows)],
        IsEditable = content.IsEditable,
    };

    private IReadOnlyList<FormRow> Rows(GridBlock block) => [.. block.Rows.Select((_, row) => Row(block, row))];

    private FormRow Row(GridBlock block, int row)
    {
        FormCell[] cells = [.. block.Rows[row].Cells.Select(cell => Cell(block, row, cell))];
        return IndicatorOf(block.Rows[row]) is { } index
            ? new() { Cells = cells, Indicator = content.Rows.IdAt(index), Number = index + 1, Menu = Menu(index) }
            : new() { Cells = cells };
    }

    private IReadOnlyList<RowButton> Menu(int index) => content.IsEditable ? RowMenu.Of(content.Rows, index) : [];

    private static int? IndicatorOf(GridRow row) =>
        row.Cells is [.., { Address: { Section: FormSection.Indicators } address }] ? FieldMap.IndexOf(address) : null;

    private FormCell Cell(GridBlock block, int row, GridCell cell) => new()
    {
        Grid = cell,
        ColumnSpan = _columns.SpanOf(block, cell),
        Field = content.IsEditable && cell.Address is { } address && FieldMap.KindOf(address) is { } kind
            ? Field(block, row, cell, address, kind)
            : null,
        ScoreKey = cell.Address is { } shown ? FieldMap.ScoreKeyOf(shown) : null,
    };

    private FormField Field(GridBlock block, int row, GridCell cell, CellAddress address, FieldKind kind)
    {
        string path = FieldMap.PathOf(address, _rowIds);
        string value = content.Texts.TryGetValue(path, out string? typed) ? typed : _texts.Of(address);
        return new()
        {
            Path = path,
            Kind = kind,
            Name = CellNames.Of(block, row, cell),
            Value = value,
            Lines = TextLines.Of(value, block.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()),
            Message = content.Messages.GetValueOrDefault(path, ""),
            Rows = kind is FieldKind.Level1 or FieldKind.Level2 ? RowsUnder(address, cell) : [],
            Proposal = address is { Section: FormSection.Indicators, Field: "score" } ? ProposalOf(address) : null,
        };
    }

    private Guid[] RowsUnder(CellAddress address, GridCell cell) =>
        [.. _rowIds.Skip(FieldMap.IndexOf(address)).Take(cell.RowSpan)];

    private Proposal ProposalOf(CellAddress address)
    {
        var empty = new Proposal(_rowIds[FieldMap.IndexOf(address)], "");
        return empty with { Score = content.Scores.GetValueOrDefault(empty.Key) ?? "" };
    }
}
