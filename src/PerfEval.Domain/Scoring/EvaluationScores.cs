using PerfEval.Domain.Budgets;

namespace PerfEval.Domain.Scoring;

/// <summary>Every computed number of a self-evaluation, each with how it arose. Never taken from what a transcription prints.</summary>
public sealed record EvaluationScores
{
    /// <summary>The rate of each fund line in percent, in the lines' order: rounded as the generation prints it, null where it
    /// prints none.</summary>
    public required IReadOnlyList<ExplainedNumber> LineRates { get; init; }

    /// <summary>The full points of budget execution.</summary>
    public required decimal ExecutionPoints { get; init; }

    /// <summary>The score of budget execution; null while nothing is filled in as executed.</summary>
    public required ExplainedNumber ExecutionScore { get; init; }

    /// <summary>The indicator rows in their order.</summary>
    public required IReadOnlyList<IndicatorScore> Indicators { get; init; }

    /// <summary>The points of all indicators and of execution.</summary>
    public required decimal TotalPoints { get; init; }

    /// <summary>总分: all scores that are filled in, and the score of execution.</summary>
    public required ExplainedNumber TotalScore { get; init; }

    /// <summary>评分等级, also for generations that print none.</summary>
    public required ExplainedGrade Grade { get; init; }

    /// <summary>执行率 of the total line in percent; null while nothing is filled in as executed.</summary>
    public ExplainedNumber ExecutionRate => LineRates[(int)FundLineKind.Total];

    /// <summary>The rate of a fund line in percent, or null.</summary>
    public decimal? RateOf(FundLineKind line) => LineRates[(int)line].Value;

    /// <summary>Whether every score that the total adds up is known.</summary>
    public bool IsComplete => ExecutionScore.Value is not null && Indicators.All(indicator => indicator.Score is not null);
}

/// <summary>The scores of one indicator row.</summary>
/// <param name="Points">分值; null when the cell is blank or does not parse.</param>
/// <param name="Score">得分, the self-score; null when the cell is blank or does not parse.</param>
/// <param name="Proposed">The score that the system proposes from target and actual; null when they say too little.</param>
public sealed record IndicatorScore(decimal? Points, decimal? Score, ExplainedNumber Proposed);

/// <summary>A computed number and how it arose.</summary>
/// <param name="Value">The number, rounded to two decimals; null when there is nothing to compute it from.</param>
/// <param name="Explanation">Why it is this number, or why there is none.</param>
public sealed record ExplainedNumber(decimal? Value, Explanation Explanation);

/// <summary>The grade and how it arose.</summary>
/// <param name="Value">优, 良, 中 or 差.</param>
/// <param name="Explanation">Why it is this grade.</param>
public sealed record ExplainedGrade(string Value, Explanation Explanation);
