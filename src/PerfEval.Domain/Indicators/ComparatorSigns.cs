namespace PerfEval.Domain.Indicators;

/// <summary>How a generation writes ≥ and ≤.</summary>
internal enum ComparatorSigns
{
    /// <summary>≥ and ≤.</summary>
    Single,

    /// <summary>&gt;= and &lt;=, as typed on a keyboard.</summary>
    Typed,
}
