using PerfEval.Domain.Generations;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>The 2024 form and the rule of new years: the rate is cut off, its score is computed from the raw rate, half up.</summary>
public sealed class Scoring2024 : ScoringPolicy
{
    /// <inheritdoc/>
    public override FormGeneration Generation => Generation2024.Instance;

    /// <inheritdoc/>
    public override RoundingRule RateRounding => RoundingRule.Truncate;

    /// <inheritdoc/>
    public override RoundingRule ExecutionScoreRounding => RoundingRule.HalfUp;
}
