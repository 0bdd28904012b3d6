using System.Globalization;
using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Html;

/// <summary>Which cells of a block head which others. A table with other columns in each block cannot leave that to the browser,
/// so every cell lists its headers by id.</summary>
internal sealed class BlockHeaders
{
    private readonly Dictionary<GridCell, int> _rowOf = new(ReferenceEqualityComparer.Instance);
    private readonly GridCell[] _headings;
    private readonly GridCell[] _names;
    private readonly int _block;

    public BlockHeaders(GridBlock block, int index)
    {
        _block = index;
        for (int row = 0; row < block.Rows.Count; row++)
        {
            foreach (GridCell cell in block.Rows[row].Cells)
                _rowOf[cell] = row;
        }

        GridCell[] headers = [.. _rowOf.Keys.Where(IsHeader)];
        _headings = [.. headers.Where(header => header.Role == CellRole.Heading)];
        _names = [.. headers.Where(header => header.Role != CellRole.Heading)];
    }

    /// <summary>Whether others are headed by the cell; an empty one says nothing.</summary>
    public static bool IsHeader(GridCell cell) =>
        cell.Text.Length > 0 && (cell.Role != CellRole.Value || cell.NamesItsRow);

    public string IdOf(GridCell header) =>
        string.Create(CultureInfo.InvariantCulture, $"b{_block}r{_rowOf[header]}c{header.Column}");

    /// <summary>The ids of a cell's headers: first its row's names from the outermost, then its column's headings.</summary>
    public IEnumerable<string> Of(GridCell cell) => NamesLeftOf(cell).Concat(HeadingsAbove(cell)).Select(IdOf);

    private IEnumerable<GridCell> HeadingsAbove(GridCell cell) =>
        _headings.Where(heading => _rowOf[heading] < _rowOf[cell] && heading.Column < RightOf(cell) && cell.Column < RightOf(heading));

    // the nearest name and the names that touch it: in 主管部门 · x · 实施单位 · y the first label does not head y
    private Stack<GridCell> NamesLeftOf(GridCell cell)
    {
        var names = new Stack<GridCell>();
        foreach (GridCell name in _names.Where(name => IsBeside(name, cell)).OrderByDescending(name => name.Column))
        {
            if (names.TryPeek(out GridCell? inner) && RightOf(name) != inner.Column)
                break;
            names.Push(name);
        }

        return names;
    }

    private bool IsBeside(GridCell name, GridCell cell) =>
        RightOf(name) <= cell.Column && _rowOf[name] <= _rowOf[cell] && _rowOf[cell] < _rowOf[name] + name.RowSpan;

    private static int RightOf(GridCell cell) => cell.Column + cell.ColumnSpan;
}
