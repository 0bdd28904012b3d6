namespace PerfEval.Domain.Indicators;

/// <summary>How a target compares with its actual; <c>&gt;=</c> and <c>&lt;=</c> are read as ≥ and ≤.</summary>
public enum Comparator
{
    /// <summary>No sign printed.</summary>
    None,

    /// <summary>≥</summary>
    AtLeast,

    /// <summary>&gt;</summary>
    MoreThan,

    /// <summary>=</summary>
    Equal,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>&lt;</summary>
    LessThan,
}
