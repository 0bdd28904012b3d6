namespace PerfEval.Domain.Indicators;

/// <summary>The three-level tree as the form prints it: consecutive rows with the same level-1 name share one cell, and within
/// them consecutive rows with the same level-2 name. A name that comes back later begins another cell.</summary>
public static class IndicatorTree
{
    /// <summary>The level-1 groups of the rows, in printed order, each with its level-2 groups.</summary>
    public static IReadOnlyList<Level1Group> Of(IReadOnlyList<IndicatorLine> lines) =>
        [.. Runs(0, lines.Count, row => lines[row].Level1).Select(run => new Level1Group(run, Level2Of(lines, run)))];

    private static LevelSpan[] Level2Of(IReadOnlyList<IndicatorLine> lines, LevelSpan level1) =>
        [.. Runs(level1.First, level1.Count, row => lines[row].Level2)];

    private static IEnumerable<LevelSpan> Runs(int first, int count, Func<int, string> nameOf)
    {
        for (int start = first; start < first + count;)
        {
            int end = start + 1;
            while (end < first + count && nameOf(end) == nameOf(start))
                end++;
            yield return new LevelSpan(nameOf(start), start, end - start);
            start = end;
        }
    }
}

/// <summary>Consecutive rows that share a level name.</summary>
/// <param name="Name">The name; empty where a transcription prints none.</param>
/// <param name="First">The 0-based index of the first row.</param>
/// <param name="Count">How many rows.</param>
public sealed record LevelSpan(string Name, int First, int Count);

/// <summary>The rows of one level-1 cell.</summary>
/// <param name="Span">The rows and their level-1 name.</param>
/// <param name="Level2">The level-2 cells within them.</param>
public sealed record Level1Group(LevelSpan Span, IReadOnlyList<LevelSpan> Level2);
