using PerfEval.Domain.Generations;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>The 2023 form: the rate and its score are both cut off.</summary>
public sealed class Scoring2023 : ScoringPolicy
{
    /// <inheritdoc/>
    public override FormGeneration Generation => Generation2023.Instance;

    /// <inheritdoc/>
    public override RoundingRule RateRounding => RoundingRule.Truncate;

    /// <inheritdoc/>
    public override RoundingRule ExecutionScoreRounding => RoundingRule.Truncate;
}
