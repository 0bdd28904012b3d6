using PerfEval.Domain.Values;

namespace PerfEval.Domain.Indicators;

/// <summary>Reads a target (年度指标值) or an actual (实际完成值) into its structure. Dates are tried first; a number must fill the whole
/// text, with an optional comparator before it and a unit without digits behind it; everything else is text. Never fails and loses
/// nothing.</summary>
public static class IndicatorParser
{
    /// <summary>A leap year, in which every day exists.</summary>
    internal static FiscalYear AnyYear { get; } = new(2000);

    /// <summary>The structure of a printed or typed text.</summary>
    /// <param name="text">The text, for example ≥15000.00(条), 2024年7月前 or 健全.</param>
    /// <param name="year">The form's year, which a date without one means; without it such a date is text.</param>
    public static IndicatorValue Parse(string text, FiscalYear? year)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty)
            return IndicatorValue.Empty;
        if (DateWords.Read(trimmed, year) is { } date)
            return new IndicatorValue { Kind = IndicatorValueKind.Date, Date = date, Text = text };
        return ReadNumberUnlessDay(trimmed, year) ?? new IndicatorValue { Kind = IndicatorValueKind.Text, Text = text };
    }

    /// <summary>A cell that prints the text as transcribed or typed until it is edited.</summary>
    public static IndicatorCell ParseCell(string text, FiscalYear? year) => new(Parse(text, year), text);

    // 12月底 without a year to fall back on is no number of 月底
    private static IndicatorValue? ReadNumberUnlessDay(ReadOnlySpan<char> text, FiscalYear? year) =>
        year is null && DateWords.Read(text, AnyYear) is not null ? null : ReadNumber(text);

    private static IndicatorValue? ReadNumber(ReadOnlySpan<char> text)
    {
        (Comparator comparator, int length) = ReadComparator(text);
        ReadOnlySpan<char> signed = text[length..].TrimStart();
        if (FormNumber.ReadPrefix(signed) is not { } number || UnitText.Read(signed[number.Length..]) is not { } unit)
            return null;
        return new IndicatorValue
        {
            Kind = IndicatorValueKind.Number,
            Comparator = comparator,
            Number = number.Number,
            Unit = unit,
        };
    }

    private static (Comparator Comparator, int Length) ReadComparator(ReadOnlySpan<char> text)
    {
        bool orEqual = text.Length > 1 && text[1] is '=' or '＝';
        return text[0] switch
        {
            '≥' or '≧' or '⩾' => (Comparator.AtLeast, 1),
            '≤' or '≦' or '⩽' => (Comparator.AtMost, 1),
            '>' or '＞' => orEqual ? (Comparator.AtLeast, 2) : (Comparator.MoreThan, 1),
            '<' or '＜' => orEqual ? (Comparator.AtMost, 2) : (Comparator.LessThan, 1),
            '=' or '＝' => (Comparator.Equal, 1),
            _ => (Comparator.None, 0),
        };
    }
}
