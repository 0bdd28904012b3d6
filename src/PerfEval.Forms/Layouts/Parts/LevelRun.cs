using PerfEval.Domain.Indicators;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>Consecutive indicators that share a level-1 or a level-2 name and print it once.</summary>
/// <param name="Start">The 0-based index of the first.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct LevelRun(int Start, int Length)
{
    /// <summary>The runs that share level 1.</summary>
    public static IEnumerable<LevelRun> OfLevel1(IReadOnlyList<IndicatorLine> lines) =>
        Split(lines, (line, next) => line.Level1 == next.Level1);

    /// <summary>The runs that share level 2; a run never crosses a change of level 1.</summary>
    public static IEnumerable<LevelRun> OfLevel2(IReadOnlyList<IndicatorLine> lines) =>
        Split(lines, (line, next) => line.Level1 == next.Level1 && line.Level2 == next.Level2);

    private static IEnumerable<LevelRun> Split(IReadOnlyList<IndicatorLine> lines, Func<IndicatorLine, IndicatorLine, bool> belongTogether)
    {
        int start = 0;
        for (int index = 1; index <= lines.Count; index++)
        {
            if (index < lines.Count && belongTogether(lines[index - 1], lines[index]))
                continue;
            yield return new LevelRun(start, index - start);
            start = index;
        }
    }
}
