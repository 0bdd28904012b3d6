using PerfEval.Domain.Budgets;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>The 2021 form: the rate is rounded up, its score half up, and only the total line has a rate.</summary>
public sealed class Scoring2021 : ScoringPolicy
{
    /// <inheritdoc/>
    public override FormGeneration Generation => Generation2021.Instance;

    /// <inheritdoc/>
    public override RoundingRule RateRounding => RoundingRule.Ceiling;

    /// <inheritdoc/>
    public override RoundingRule ExecutionScoreRounding => RoundingRule.HalfUp;

    /// <inheritdoc/>
    public override bool PrintsRate(FundLineKind line) => line == FundLineKind.Total;
}
