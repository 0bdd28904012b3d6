namespace PerfEval.Domain.Values;

/// <summary>How numbers of forms are read, everywhere: an optional sign, digits with or without correct thousands separators,
/// optional decimals; full-width digits, separators and signs are read as their narrow ones. At most 15 digits before the point and
/// 8 behind it, so that no calculation with them overflows.</summary>
public static class FormNumber
{
    /// <summary>The most digits a number has before its point, leading zeros left out.</summary>
    public const int MaxIntegerDigits = 15;

    /// <summary>The most digits a number has behind its point.</summary>
    public const int MaxDecimals = 8;

    /// <summary>The number that fills the whole text, blanks around it left out; null when there is none.</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        return ReadPrefix(trimmed) is { } prefix && prefix.Length == trimmed.Length ? prefix.Number : null;
    }

    /// <summary>As <see cref="Read"/>, with an optional percent sign behind the number (98.81%).</summary>
    public static decimal? ReadPercent(ReadOnlySpan<char> text) => Read(text.TrimEnd().TrimEnd("%％"));

    /// <summary>Whether a cell holds no number on purpose: blank, or a mark of "not applicable" (-, —, –).</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => text.Trim() is "" or "-" or "—" or "–" or "－" or "——" or "--";

    /// <summary>The number at the beginning of a text, as long as it reads; null when the text begins otherwise.</summary>
    internal static NumberPrefix? ReadPrefix(ReadOnlySpan<char> text)
    {
        int start = !text.IsEmpty && "+-＋－−".Contains(text[0]) ? 1 : 0;
        int point = EndOfInteger(text, start);
        if (point == start)
            return null;
        int end = EndOfDecimals(text, point);
        decimal? magnitude = Magnitude(text[start..point], text[point..end]);
        return magnitude is { } number ? new NumberPrefix(start == 1 && text[0] is not ('+' or '＋') ? -number : number, end) : null;
    }

    /// <summary>The value of a digit, full-width ones included; -1 for any other character.</summary>
    internal static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    private static int EndOfInteger(ReadOnlySpan<char> text, int start)
    {
        int end = EndOfDigits(text, start);
        if (end - start is 0 or > 3)
            return end;
        while (end < text.Length && text[end] is ',' or '，' && EndOfDigits(text, end + 1) == end + 4)
            end += 4;
        return end;
    }

    private static int EndOfDecimals(ReadOnlySpan<char> text, int point)
    {
        bool hasPoint = point < text.Length && text[point] is '.' or '．';
        int end = hasPoint ? EndOfDigits(text, point + 1) : point;
        return end == point + 1 ? point : end;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && Digit(text[end]) >= 0)
            end++;
        return end;
    }

    private static decimal? Magnitude(ReadOnlySpan<char> integer, ReadOnlySpan<char> decimals)
    {
        ReadOnlySpan<char> significant = integer.TrimStart("0０");
        if (significant.Length > MaxIntegerDigits + MaxIntegerDigits / 3 || decimals.Length > MaxDecimals + 1)
            return null;
        decimal number = 0m;
        foreach (char character in significant)
            number = Append(number, character);
        return number >= Limit ? null : WithDecimals(number, decimals);
    }

    private static decimal WithDecimals(decimal number, ReadOnlySpan<char> decimals)
    {
        decimal unit = 1m;
        foreach (char character in decimals)
        {
            number = Append(number, character);
            unit *= Digit(character) >= 0 ? 0.1m : 1m;
        }

        return number * unit;
    }

    private static decimal Append(decimal number, char character) =>
        Digit(character) is >= 0 and int digit ? number * 10m + digit : number;

    private const decimal Limit = 1_000_000_000_000_000m;
}
