namespace PerfEval.Domain.Indicators;

/// <summary>What a target or an actual is, once read.</summary>
public enum IndicatorValueKind
{
    /// <summary>Words; also everything that is neither a number nor a date. Never lost.</summary>
    Text,

    /// <summary>A number with an optional comparator and unit, such as ≥15000.00(条).</summary>
    Number,

    /// <summary>A day by which something is done, such as 2024年7月前.</summary>
    Date,
}
