using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Breaks labels, headings and other short centred texts: as few lines as possible, of even length, ended between words
/// where a choice is left (一级/指标 and not 一级指/标). Chinese words mostly have two characters, so an even number of them stays
/// together; <paramref name="wordsKeptWhole"/> names longer ones.</summary>
internal sealed class BalancedBreaker(FontChain font, IReadOnlyList<string> wordsKeptWhole)
{
    private const int LongestText = 60;

    private const long OddCharactersCost = 3_000_000, DividedWordCost = 1_000_000_000;

    private readonly LineBreaker breaker = new(font);
    private readonly List<int> breaks = [];

    /// <summary>Adds the text's lines, as <see cref="LineBreaker.Break"/> does.</summary>
    public bool Break(string text, int width, List<TextLine> lines)
    {
        var first = lines.Count;
        var fits = breaker.Break(text, width, lines);
        var count = lines.Count - first;
        if (!fits || count < 2 || text.Length > LongestText || text.Contains('\n', StringComparison.Ordinal))
            return fits;
        FindBreaks(text);
        Replace(text, lines, first, Best(text, width, count));
        return true;
    }

    private void FindBreaks(string text)
    {
        breaks.Clear();
        breaks.Add(0);
        var (before, solid) = (0, 0);
        for (var i = 0; i < text.Length; i += CodePoints.LengthAt(text, i))
        {
            var current = CodePoints.At(text, i);
            if (i > 0 && BreakRules.MayBreak(before, current, solid))
                breaks.Add(i);
            before = current;
            solid = (CharacterClasses.Of(current) & CharacterClass.Space) != 0 ? solid : current;
        }

        breaks.Add(text.Length);
    }

    // cheapest[lines, end]: the cost of the best division of the text up to a break into so many lines, and the break before it
    private int[] Best(string text, int width, int count)
    {
        var cheapest = new (long Cost, int From)[count + 1, breaks.Count];
        for (var lines = 0; lines <= count; lines++)
            for (var end = 0; end < breaks.Count; end++)
                cheapest[lines, end] = lines == 0 ? (end == 0 ? 0 : long.MaxValue, 0) : Cheapest(text, width, cheapest, lines, end);
        var ends = new int[count];
        for (var (lines, end) = (count, breaks.Count - 1); lines > 0; end = cheapest[lines, end].From, lines--)
            ends[lines - 1] = breaks[end];
        return ends;
    }

    private (long Cost, int From) Cheapest(string text, int width, (long Cost, int From)[,] cheapest, int lines, int end)
    {
        (long Cost, int From) best = (long.MaxValue, 0);
        for (var from = end - 1; from >= 0; from--)
        {
            var before = cheapest[lines - 1, from].Cost;
            var used = breaker.WidthOf(text.AsSpan(breaks[from], breaks[end] - breaks[from]).TrimEnd());
            if (used > width)
                break;
            if (before == long.MaxValue)
                continue;
            var cost = before + ((long)used * used) + EndCost(text, breaks[end]);
            if (cost < best.Cost)
                best = (cost, from);
        }

        return best;
    }

    private long EndCost(string text, int end)
    {
        if (end == text.Length)
            return 0;
        return (DividesWord(text, end) ? DividedWordCost : 0) + (DividesPair(text, end) ? OddCharactersCost : 0);
    }

    private bool DividesWord(string text, int end) => wordsKeptWhole.Any(word => Divides(text, end, word));

    private static bool Divides(string text, int end, string word)
    {
        var searched = text.AsSpan(Math.Max(0, end - word.Length + 1));
        var at = searched[..Math.Min(searched.Length, (2 * word.Length) - 2)].IndexOf(word, StringComparison.Ordinal);
        var start = Math.Max(0, end - word.Length + 1) + at;
        return at >= 0 && start < end && end < start + word.Length;
    }

    private static bool DividesPair(string text, int end)
    {
        var start = end;
        while (start > 0 && IsIdeograph(text[start - 1]))
            start--;
        return IsIdeograph(text[end]) && (end - start) % 2 == 1;
    }

    private static bool IsIdeograph(char unit) => (CharacterClasses.Of(unit) & CharacterClass.Ideograph) != 0;

    private void Replace(string text, List<TextLine> lines, int first, int[] ends)
    {
        lines.RemoveRange(first, lines.Count - first);
        for (var i = 0; i < ends.Length; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            var line = text.AsSpan(start, ends[i] - start).TrimEnd();
            lines.Add(new TextLine(start, line.Length, breaker.WidthOf(line)));
        }
    }
}
