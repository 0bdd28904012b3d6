namespace PerfEval.Domain.Scoring;

/// <summary>The rules by which numbers of a form arise.</summary>
public enum ScoringRule
{
    /// <summary>执行率 = 全年执行数 ÷ 全年预算数.</summary>
    ExecutionRate,

    /// <summary>A line whose annual budget is 0 or blank has the rate 0.</summary>
    RateWithoutBudget,

    /// <summary>Nothing is filled in as executed, so there is no rate and no score.</summary>
    NothingExecutedYet,

    /// <summary>The generation prints no rate on this line.</summary>
    LineWithoutRate,

    /// <summary>The raw rate times the full points.</summary>
    ExecutionScore,

    /// <summary>Execution above the budget earns the full points, not more.</summary>
    ExecutionScoreCapped,

    /// <summary>A negative rate earns no points.</summary>
    ExecutionScoreNegative,

    /// <summary>A total line whose annual budget is 0 or blank earns no points.</summary>
    ExecutionScoreWithoutBudget,

    /// <summary>The scores of the indicators and of execution, added up.</summary>
    TotalScore,

    /// <summary>The highest grade whose lowest total is reached.</summary>
    Grade,

    /// <summary>The target is met: full points.</summary>
    TargetMet,

    /// <summary>The actual equals a target under &gt; or &lt;: proposed in full.</summary>
    TargetTied,

    /// <summary>The actual is above a target under =: proposed in full.</summary>
    TargetExceeded,

    /// <summary>A target under ≥, &gt; or = is missed: points × actual ÷ target.</summary>
    TargetMissedByShare,

    /// <summary>A target under ≤ or &lt; is missed: points × (1 − excess ÷ target).</summary>
    TargetMissedByExcess,

    /// <summary>A target of 0 or below is missed: no points.</summary>
    TargetOfZeroMissed,

    /// <summary>The actual is the word of a qualitative tier: its share of the points.</summary>
    QualitativeTier,

    /// <summary>The points are not filled in: no proposal.</summary>
    PointsMissing,

    /// <summary>The target has no comparator: no proposal.</summary>
    ComparatorMissing,

    /// <summary>Target or actual is no number: no proposal.</summary>
    NotComparable,

    /// <summary>Target and actual print different units: no proposal.</summary>
    UnitsDiffer,
}
