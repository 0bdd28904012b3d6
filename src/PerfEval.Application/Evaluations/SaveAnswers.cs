using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>What a page is told after its save.</summary>
internal static class SaveAnswers
{
    public static SaveAnswer Of(SelfEvaluation form, IReadOnlyList<RequestedChange> requested, LaterChanges later) => new(
        form.Version,
        BeijingTime.Seconds(form.UpdatedAt),
        [.. Cells(form, requested)],
        ScoreTexts.Of(form),
        [.. Merged(form, later, [.. requested.Select(change => change.Path)])]);

    private static IEnumerable<SavedCell> Cells(SelfEvaluation form, IReadOnlyList<RequestedChange> requested) =>
        from path in requested.Select(change => change.Path).Distinct()
        let cell = CellPath.Parse(path)
        where cell is not (null or RowPath or OrderPath)
        let text = form.Text(cell)
        where text is not null
        select new SavedCell(path, text, form.Message(cell));

    private static IEnumerable<MergedChange> Merged(SelfEvaluation form, LaterChanges later, HashSet<string> mine)
    {
        LaterChange? structural = null;
        foreach (LaterChange change in later.All.Where(change => !mine.Contains(change.Path)))
        {
            CellPath? path = CellPath.Parse(change.Path);
            if (path is RowPath or OrderPath)
                structural = change;
            if (path is RowPath || (path is not (null or OrderPath) && form.Text(path) is not null))
                yield return Merged(change, path is RowPath ? change.Now : form.Text(path) ?? "");
        }
        if (structural is not null)
            yield return Merged(structural with { Path = new OrderPath().ToString() }, form.Text(new OrderPath()) ?? "");
    }

    private static MergedChange Merged(LaterChange change, string value) => new(change.Path, value, change.By, BeijingTime.Minutes(change.At));
}
