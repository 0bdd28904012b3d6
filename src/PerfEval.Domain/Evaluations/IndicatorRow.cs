using PerfEval.Domain.Indicators;

namespace PerfEval.Domain.Evaluations;

/// <summary>An indicator row of a stored form: a line with an identity that outlives moving and editing.</summary>
public sealed class IndicatorRow
{
    /// <summary>The id, unique within the form; a page may choose it when it adds the row.</summary>
    public required Guid Id { get; init; }

    /// <summary>The 0-based place among the form's rows.</summary>
    public int Position { get; internal set; }

    /// <summary>The cells.</summary>
    public required IndicatorLine Line { get; set; }
}
