using PerfEval.Domain.Budgets;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>How one generation of the self-evaluation rounds the rate of execution and its score. Everything else is the same for all
/// generations or policy of the rule profile.</summary>
public abstract class ScoringPolicy
{
    /// <summary>The generation the policy belongs to.</summary>
    public abstract FormGeneration Generation { get; }

    /// <summary>How the printed rate, in percent, is cut to two decimals.</summary>
    public abstract RoundingRule RateRounding { get; }

    /// <summary>How the score of the rate is cut to two decimals.</summary>
    public abstract RoundingRule ExecutionScoreRounding { get; }

    /// <summary>Whether the form prints a rate on this fund line.</summary>
    public virtual bool PrintsRate(FundLineKind line) => true;
}
