using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>Finds the requested changes whose field someone else changed meanwhile.</summary>
internal static class ConflictSearch
{
    public static IReadOnlyList<FieldConflict> Find(IReadOnlyList<RequestedChange> requested, LaterChanges later) =>
        later.IsEmpty ? [] : [.. requested.Select(change => Find(change, later)).OfType<FieldConflict>()];

    private static FieldConflict? Find(RequestedChange change, LaterChanges later) => CellPath.Parse(change.Path) switch
    {
        RowPath row when change.Value == FieldChange.Removed && later.Of(change.Path)?.Now != FieldChange.Removed =>
            Conflict(change, later.OfCellsIn(row)),
        RowPath => null,
        IndicatorPath cell when later.Of(new RowPath(cell.Row).ToString()) is { Now: FieldChange.Removed } removal =>
            Conflict(change, removal) is { } conflict ? conflict with { Original = later.Of(change.Path)?.Original ?? "" } : null,
        _ => Conflict(change, later.Of(change.Path)),
    };

    private static FieldConflict? Conflict(RequestedChange mine, LaterChange? theirs) => theirs is null
        ? null
        : new FieldConflict(mine.Path, mine.Value, theirs.Now, theirs.Original, theirs.By, BeijingTime.Minutes(theirs.At));
}
