using PerfEval.Application.Evaluations;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>The indicator rows of a form in their order: ids with the names of their groups.</summary>
internal sealed class FormRows(IReadOnlyList<Guid> ids, IReadOnlyList<(string Level1, string Level2)> groups)
{
    public int Count => ids.Count;

    /// <summary>The rows as they are stored.</summary>
    public static FormRows Of(OpenedEvaluation form) =>
        new(form.RowIds, [.. form.Snapshot.Indicators.Select(line => (line.Level1, line.Level2))]);

    public Guid IdAt(int index) => ids[index];

    public int IndexOf(Guid id) => ids.ToList().IndexOf(id);

    public (string Level1, string Level2) GroupAt(int index) => groups[index];

    public bool ShareGroup(int one, int other) => GroupAt(one) == GroupAt(other);

    /// <summary>The last of the rows that follow each other with the same level 2, or only the same level 1.</summary>
    public int EndOfLevel2(int index) => Enumerable.Range(index, Count - index).TakeWhile(row => ShareGroup(index, row)).Last();

    /// <inheritdoc cref="EndOfLevel2"/>
    public int EndOfLevel1(int index) =>
        Enumerable.Range(index, Count - index).TakeWhile(row => groups[row].Level1 == groups[index].Level1).Last();

    public string OrderWithSwapped(int one, int other)
    {
        Guid[] order = [.. ids];
        (order[one], order[other]) = (order[other], order[one]);
        return string.Join(',', order);
    }
}
