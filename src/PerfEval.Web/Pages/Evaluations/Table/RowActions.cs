using PerfEval.Application.Evaluations;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>What the buttons of the indicator rows do, as changes in the words of docs/develop/saving.md. The page without script posts a
/// button's value; the script sends the changes that the button carries.</summary>
internal static class RowActions
{
    /// <summary>The changes of a pressed button; none when the row is gone or the button unknown.</summary>
    /// <param name="button">The posted value, for example <c>up:{row}</c> or <c>insert:{row}:{new row}</c>.</param>
    /// <param name="rows">The rows as they are now.</param>
    public static IReadOnlyList<RequestedChange> Changes(string button, FormRows rows) => button.Split(':') switch
    {
        ["up", var row] => At(rows, row, index => Move(rows, index, index - 1)),
        ["down", var row] => At(rows, row, index => Move(rows, index, index + 1)),
        ["remove", var row] => At(rows, row, index => [new($"indicators.{rows.IdAt(index)}", "removed")]),
        ["insert", var row, var id] => At(rows, row, index => Insert(id, rows, index, rows.GroupAt(index))),
        ["insert-level2", var row, var id] => At(rows, row, index => Insert(id, rows, rows.EndOfLevel2(index), (rows.GroupAt(index).Level1, ""))),
        ["insert-level1", var row, var id] => At(rows, row, index => Insert(id, rows, rows.EndOfLevel1(index), ("", ""))),
        ["first", var id] => [new($"indicators.{id}", "added", "")],
        _ => [],
    };

    /// <summary>Where the page goes on after a pressed button: at the row that came or moved.</summary>
    public static string Anchor(string button) => button.Split(':') switch
    {
        ["insert" or "insert-level2" or "insert-level1", _, var added] => Anchor(added, "level3"),
        ["first", var added] => Anchor(added, "level3"),
        ["up" or "down", var row] => Anchor(row, "level3"),
        ["adopt", var row, _] => Anchor(row, "score"),
        _ => "",
    };

    // goes into a header: nothing that was posted does so unread
    private static string Anchor(string row, string field) => Guid.TryParse(row, out Guid id) ? $"#indicators.{id}.{field}" : "";

    /// <summary>A row moves within its group by changing places, and over its group's border by joining the neighbour's.</summary>
    private static RequestedChange[] Move(FormRows rows, int from, int to)
    {
        if (to < 0 || to >= rows.Count) return [];
        return rows.ShareGroup(from, to)
            ? [new RequestedChange("indicators.order", rows.OrderWithSwapped(from, to))]
            : Join(rows.IdAt(from), rows.GroupAt(to));
    }

    private static RequestedChange[] Insert(string id, FormRows rows, int after, (string Level1, string Level2) group) =>
        [new($"indicators.{id}", "added", rows.IdAt(after).ToString()), .. Join(id, group)];

    private static RequestedChange[] Join(object id, (string Level1, string Level2) group) =>
        [new($"indicators.{id}.level1", group.Level1), new($"indicators.{id}.level2", group.Level2)];

    private static IReadOnlyList<RequestedChange> At(FormRows rows, string id, Func<int, IReadOnlyList<RequestedChange>> changes) =>
        Guid.TryParse(id, out Guid row) && rows.IndexOf(row) is >= 0 and var index ? changes(index) : [];
}
