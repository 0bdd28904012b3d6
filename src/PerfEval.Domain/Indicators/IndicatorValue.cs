namespace PerfEval.Domain.Indicators;

/// <summary>A target (年度指标值) or an actual (实际完成值), structured.</summary>
public sealed record IndicatorValue
{
    /// <summary>A cell nobody has filled in: an empty text.</summary>
    public static IndicatorValue Empty { get; } = new() { Kind = IndicatorValueKind.Text, Text = "" };

    /// <summary>Which of the members below hold the value.</summary>
    public required IndicatorValueKind Kind { get; init; }

    /// <summary>The sign before a number; <see cref="Comparator.None"/> for the other kinds.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>The number as written, in its own unit; null for the other kinds.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit without its brackets, for example 次, %, 万次; empty when none is printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The last day meant; null for the other kinds.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The words of a text or of a date (2024年7月前); empty for a number.</summary>
    public string Text { get; init; } = "";
}
