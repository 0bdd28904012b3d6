using PerfEval.Domain.Indicators;

namespace PerfEval.Domain.Evaluations;

/// <content>Adding, removing and moving indicator rows.</content>
public sealed partial class SelfEvaluation
{
    private readonly List<IndicatorRow> _removed = [];

    /// <summary>Adds a blank row.</summary>
    /// <param name="id">Its id; when the form has the row already, nothing happens.</param>
    /// <param name="after">The row above it; the first place when null, the last when the form has no such row any more.</param>
    public FieldChange? AddRow(Guid id, Guid? after)
    {
        if (Find(id) is not null)
            return null;
        int above = after is { } known ? _indicators.FindIndex(row => row.Id == known) : -1;
        int place = after is not null && above < 0 ? _indicators.Count : above + 1;
        _indicators.Insert(place, Blank(id));
        Number();
        return new FieldChange(new RowPath(id).ToString(), null, FieldChange.Added, IdAbove(place));
    }

    /// <summary>Removes a row.</summary>
    /// <returns>The cells that were not blank, then the row; empty when the form has no such row.</returns>
    public IReadOnlyList<FieldChange> RemoveRow(Guid id)
    {
        if (Find(id) is not { } row)
            return [];
        IEnumerable<FieldChange> cells = from field in Enum.GetValues<IndicatorField>()
                                         let text = Text(row.Line, field)
                                         where text.Length > 0
                                         select new FieldChange(new IndicatorPath(id, field).ToString(), text, "");
        FieldChange[] changes = [.. cells, new FieldChange(new RowPath(id).ToString(), FieldChange.Added, FieldChange.Removed, IdAbove(row.Position))];
        _indicators.Remove(row);
        _removed.Add(row);
        Number();
        return changes;
    }

    /// <summary>Puts the rows into an order. Rows that <paramref name="order"/> does not name stay below the row they stood below.</summary>
    public FieldChange? Reorder(IReadOnlyList<Guid> order)
    {
        var path = new OrderPath();
        string? before = Text(path);
        IndicatorRow[] sorted = [.. Placed(order).OrderBy(pair => pair.Place).Select(pair => pair.Row)];
        _indicators.Clear();
        _indicators.AddRange(sorted);
        Number();
        return Text(path) is { } after && after != before ? new FieldChange(path.ToString(), before, after) : null;
    }

    private List<(IndicatorRow Row, int Place)> Placed(IReadOnlyList<Guid> order)
    {
        Dictionary<Guid, int> wanted = order.Distinct().Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index);
        var placed = new List<(IndicatorRow Row, int Place)>(_indicators.Count);
        int place = -1;
        foreach (IndicatorRow row in _indicators)
        {
            place = wanted.GetValueOrDefault(row.Id, place);
            placed.Add((row, place));
        }
        return placed;
    }

    /// <summary>A row that was removed and comes back under its id is the same row.</summary>
    private IndicatorRow Blank(Guid id)
    {
        var blank = new IndicatorLine { Level1 = "", Level2 = "", Level3 = "" };
        if (_removed.Find(row => row.Id == id) is not { } removed)
            return new IndicatorRow { Id = id, Line = blank };
        _removed.Remove(removed);
        removed.Line = blank;
        return removed;
    }

    private string IdAbove(int place) => place == 0 ? "" : _indicators[place - 1].Id.ToString();

    private void Number()
    {
        for (int position = 0; position < _indicators.Count; position++)
            _indicators[position].Position = position;
    }
}
