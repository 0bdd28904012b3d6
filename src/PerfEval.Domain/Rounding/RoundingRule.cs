namespace PerfEval.Domain.Rounding;

/// <summary>How a form's generation cuts a number to two decimals.</summary>
public enum RoundingRule
{
    /// <summary>四舍五入: a tie goes away from zero.</summary>
    HalfUp,

    /// <summary>去尾: what follows the second decimal is dropped.</summary>
    Truncate,

    /// <summary>进一: anything behind the second decimal raises it.</summary>
    Ceiling,
}
