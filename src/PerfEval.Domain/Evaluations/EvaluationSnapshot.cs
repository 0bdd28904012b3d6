using PerfEval.Domain.Budgets;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Evaluations;

/// <summary>A self-evaluation at one moment, whole and immutable: what scoring, findings and layouts see.</summary>
public sealed record EvaluationSnapshot
{
    /// <summary>The generation whose rules and layout the form follows.</summary>
    public required FormGeneration Generation { get; init; }

    /// <summary>The title as printed; historic titles vary.</summary>
    public required string Title { get; init; }

    /// <summary>The year; null on a transcription that prints none.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>项目名称.</summary>
    public required string Project { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit in which the fund block is printed.</summary>
    public required CurrencyUnit Currency { get; init; }

    /// <summary>The four fund lines: total, fiscal, carry-over, other.</summary>
    public required IReadOnlyList<FundLine> Funds { get; init; }

    /// <summary>预期目标 (2021: 预算目标), the raw text.</summary>
    public required string ExpectedGoal { get; init; }

    /// <summary>实际完成情况, the raw text.</summary>
    public required string ActualAchievement { get; init; }

    /// <summary>The indicator rows in printed order.</summary>
    public required IReadOnlyList<IndicatorLine> Indicators { get; init; }

    /// <summary>Total and grade as transcribed; null on our own forms, which compute them.</summary>
    public PrintedResult? PrintedResult { get; init; }

    /// <summary>Where a transcription comes from; null on our own forms.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the form's file names its generation instead of leaving it to title and year.</summary>
    public bool StatesGeneration { get; init; }

    /// <summary>What the filler wrote about findings that ask for an explanation.</summary>
    public IReadOnlyList<FindingExplanation> Explanations { get; init; } = [];

    /// <summary>Whether this is a transcription of a published form: its blocking findings only warn.</summary>
    public bool IsHistoric => Source is not null;

    /// <summary>The fund line of a kind.</summary>
    public FundLine Fund(FundLineKind kind) => Funds[(int)kind];

    /// <summary>The form as a draft to go on with: its rates, scores, total and grade are computed and no longer those that its file
    /// printed. The cells that people fill in keep their print until they are edited.</summary>
    public EvaluationSnapshot AsDraft() => this with
    {
        PrintedResult = null,
        Funds = [.. Funds.Select(line => line with { PrintedPoints = null, PrintedRate = null, PrintedScore = null })],
    };
}

/// <summary>The total and grade rows as a transcription prints them.</summary>
/// <param name="TotalPoints">The points of the total row, for example 100.00.</param>
/// <param name="TotalScore">总分.</param>
/// <param name="Grade">评分等级; empty where the form prints none.</param>
public sealed record PrintedResult(string TotalPoints, string TotalScore, string Grade);
