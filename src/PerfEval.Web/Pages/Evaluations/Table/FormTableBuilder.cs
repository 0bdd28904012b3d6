using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>Walks a form's grid and puts a field into each cell that may be typed.</summary>
internal sealed class FormTableBuilder(OpenedEvaluation form, TypedForm typed)
{
    // what was typed is shown in its fields even where the form is closed by now, so that it can be copied
    private readonly bool _isEditable = form.Rights.Contains(EvaluationRight.Edit) || typed.Texts.Count > 0;
    private readonly FineColumns _columns = FineColumns.Of(form.Grid);
    private readonly FormRows _rows = FormRows.Of(form);
    private readonly Dictionary<string, string> _messages = form.Messages.ToDictionary(message => message.Path, message => message.Message);

    public FormTable Build() => new()
    {
        Grid = form.Grid,
        Version = typed.Version,
        Columns = _columns.Widths,
        Blocks = [.. form.Grid.Blocks.Select(Rows)],
        IsEditable = _isEditable,
        FirstRow = _isEditable && _rows.Count == 0 ? RowMenu.First(_rows) : null,
    };

    private IReadOnlyList<FormRow> Rows(GridBlock block) => [.. block.Rows.Select((_, row) => Row(block, row))];

    private FormRow Row(GridBlock block, int row)
    {
        FormCell[] cells = [.. block.Rows[row].Cells.Select(cell => Cell(block, row, cell))];
        return IndicatorOf(block.Rows[row]) is { } index
            ? new() { Cells = cells, Indicator = form.RowIds[index], Number = index + 1, Menu = _isEditable ? RowMenu.Of(_rows, index) : [] }
            : new() { Cells = cells };
    }

    private static int? IndicatorOf(GridRow row) =>
        row.Cells is [.., { Address: { Section: FormSection.Indicators } address }] ? FieldMap.IndexOf(address) : null;

    private FormCell Cell(GridBlock block, int row, GridCell cell) => new()
    {
        Grid = cell,
        ColumnSpan = _columns.SpanOf(block, cell),
        Field = _isEditable && cell.Address is { } address && FieldMap.KindOf(address) is { } kind ? Field(block, row, cell, address, kind) : null,
        ScoreKey = cell.Address is { } shown ? FieldMap.ScoreKeyOf(shown) : null,
    };

    private FormField Field(GridBlock block, int row, GridCell cell, CellAddress address, FieldKind kind)
    {
        string path = FieldMap.PathOf(address, form.RowIds);
        string value = typed.Texts.GetValueOrDefault(path) ?? form.Texts.GetValueOrDefault(path) ?? "";
        return new()
        {
            Path = path,
            Kind = kind,
            Name = CellNames.Of(block, row, cell),
            Value = value,
            Lines = TextLines.Of(value, block.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()),
            Message = typed.Messages.GetValueOrDefault(path) ?? _messages.GetValueOrDefault(path) ?? "",
            Rows = kind is FieldKind.Level1 or FieldKind.Level2 ? [.. form.RowIds.Skip(FieldMap.IndexOf(address)).Take(cell.RowSpan)] : [],
            Proposal = address is { Section: FormSection.Indicators, Field: "score" } ? ProposalOf(form.RowIds[FieldMap.IndexOf(address)]) : null,
        };
    }

    private Proposal ProposalOf(Guid row)
    {
        var empty = new Proposal(row, "");
        return empty with { Score = form.Scores.GetValueOrDefault(empty.Key) ?? "" };
    }
}
