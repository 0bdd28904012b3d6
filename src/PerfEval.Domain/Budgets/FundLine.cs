using PerfEval.Domain.Values;

namespace PerfEval.Domain.Budgets;

/// <summary>One line of the fund block as the form holds it. Printed points, rate and score exist on transcriptions only:
/// our own forms compute them.</summary>
public sealed record FundLine
{
    /// <summary>Which of the four lines this is.</summary>
    public required FundLineKind Kind { get; init; }

    /// <summary>The label as printed, for example 其中：当年财政拨款.</summary>
    public required string Label { get; init; }

    /// <summary>年初预算数.</summary>
    public AmountCell InitialBudget { get; init; } = AmountCell.Blank;

    /// <summary>全年预算数.</summary>
    public AmountCell AnnualBudget { get; init; } = AmountCell.Blank;

    /// <summary>全年执行数.</summary>
    public AmountCell Executed { get; init; } = AmountCell.Blank;

    /// <summary>分值 or 分数 as transcribed; null on our own forms.</summary>
    public string? PrintedPoints { get; init; }

    /// <summary>执行率 as transcribed; null on our own forms.</summary>
    public string? PrintedRate { get; init; }

    /// <summary>得分 as transcribed; null on our own forms.</summary>
    public string? PrintedScore { get; init; }
}
