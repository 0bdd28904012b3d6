using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;
using PerfEval.Web.Pages.Evaluations.Table;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>What people call the cells of a form, by path, in the words of its own table.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, string> _names = [];
    private readonly IReadOnlyList<Guid> _rows;

    public FieldNames(OpenedEvaluation form)
    {
        _rows = form.RowIds;
        foreach (GridBlock block in form.Grid.Blocks)
        {
            for (int row = 0; row < block.Rows.Count; row++)
            {
                foreach (GridCell cell in block.Rows[row].Cells)
                {
                    if (cell.Address is { } address)
                        Add(address, cell.RowSpan, CellNames.Of(block, row, cell));
                }
            }
        }
    }

    /// <summary>The field's name; the path itself for a field that no form has.</summary>
    public string this[string path] => _names.GetValueOrDefault(path) ?? CellPath.Parse(path) switch
    {
        OrderPath => "指标的先后顺序",
        RowPath row when _rows.Contains(row.Row) => CellNames.RowNumbers(_rows.ToList().IndexOf(row.Row) + 1, 1),
        RowPath or IndicatorPath => "已删除的指标行",
        _ => path,
    };

    public FieldProblem Problem(string path, string message) => new(path, this[path], message);

    // a level name stands in one cell for all the rows of its group
    private void Add(CellAddress address, int rowSpan, string name)
    {
        if (address.Section != FormSection.Indicators)
            _names[FieldMap.PathOf(address, _rows)] = name;
        else
            foreach (Guid row in _rows.Skip(FieldMap.IndexOf(address)).Take(rowSpan)) _names[$"indicators.{row}.{address.Field}"] = name;
    }
}
