using System.Buffers;

namespace PerfEval.Domain.Indicators;

/// <summary>The unit behind a number: in brackets as in 50.00(份), or bare as in 65场.</summary>
internal static class UnitText
{
    // a number followed by a sentence is a text, such as "200，已完成"
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。、；：？！,.;:?!\r\n");

    /// <summary>The unit that fills the text, without brackets and blanks around it; empty when there is none; null when the
    /// text is no unit, since a unit holds no digits.</summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unit = text.Trim();
        foreach (char character in unit)
        {
            if (char.IsDigit(character))
                return null;
        }

        if (unit.Length >= 2 && unit[0] is '(' or '（' && unit[^1] is ')' or '）')
            return unit[1..^1].Trim().ToString();
        return unit.IndexOfAny(SentenceMarks) < 0 ? unit.ToString() : null;
    }
}
