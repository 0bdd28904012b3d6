using PerfEval.Application.Evaluations;
using PerfEval.Forms.Grid;
using PerfEval.Web.Pages.Evaluations.Table;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>What people call the cells of a form, by path, in the words of its own table.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, string> _names = [];

    public FieldNames(OpenedEvaluation form)
    {
        foreach (GridBlock block in form.Grid.Blocks)
        {
            for (int row = 0; row < block.Rows.Count; row++)
            {
                foreach (GridCell cell in block.Rows[row].Cells)
                {
                    if (cell.Address is { } address)
                        _names[FieldMap.PathOf(address, form.RowIds)] = CellNames.Of(block, row, cell);
                }
            }
        }
    }

    /// <summary>The cell's name; the path itself for a cell the form does not have.</summary>
    public string this[string path] => _names.GetValueOrDefault(path) ?? path;

    public bool Has(string path) => _names.ContainsKey(path);

    public FieldProblem Problem(string path, string message) => new(path, this[path], message);
}
