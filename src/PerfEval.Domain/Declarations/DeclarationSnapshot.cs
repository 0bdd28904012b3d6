using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Declarations;

/// <summary>A goal declaration (财政项目支出绩效目标申报表) at one moment, whole and immutable. Amounts are in 元. It has neither points nor
/// scores.</summary>
public sealed record DeclarationSnapshot
{
    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The year; null on a transcription that prints none.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>申报单位名称.</summary>
    public required string Unit { get; init; }

    /// <summary>项目名称.</summary>
    public required string Project { get; init; }

    /// <summary>项目类别.</summary>
    public required string Category { get; init; }

    /// <summary>计划开始日期, as printed.</summary>
    public required string PlannedStart { get; init; }

    /// <summary>计划完成日期, as printed.</summary>
    public required string PlannedEnd { get; init; }

    /// <summary>是否含有政府购买服务.</summary>
    public required string GovernmentProcurement { get; init; }

    /// <summary>绩效类型.</summary>
    public required string PerformanceType { get; init; }

    /// <summary>The long texts, raw.</summary>
    public required DeclarationTexts Texts { get; init; }

    /// <summary>The budgets of this year and of the year before.</summary>
    public required DeclarationBudget Budget { get; init; }

    /// <summary>The target rows in printed order.</summary>
    public required IReadOnlyList<DeclarationLine> Indicators { get; init; }

    /// <summary>The generation that the file names, if it names one.</summary>
    public string? StatedGeneration { get; init; }

    /// <summary>Where a transcription comes from; null on our own forms.</summary>
    public string? Source { get; init; }
}

/// <summary>The long texts of a declaration.</summary>
/// <param name="Overview">项目概况.</param>
/// <param name="Basis">立项依据.</param>
/// <param name="Necessity">项目设立的必要性.</param>
/// <param name="Safeguards">保证项目实施的制度、措施.</param>
/// <param name="Plan">项目实施计划.</param>
/// <param name="Objectives">总目标及阶段性目标.</param>
public sealed record DeclarationTexts(
    string Overview,
    string Basis,
    string Necessity,
    string Safeguards,
    string Plan,
    string Objectives);

/// <summary>The amounts of a declaration, in 元.</summary>
/// <param name="Total">项目总预算.</param>
/// <param name="CurrentYear">项目当年预算.</param>
/// <param name="PreviousYearBudget">同名项目上年预算额.</param>
/// <param name="PreviousYearExecuted">同名项目上年预算执行数.</param>
public sealed record DeclarationBudget(
    AmountCell Total,
    AmountCell CurrentYear,
    AmountCell PreviousYearBudget,
    AmountCell PreviousYearExecuted);

/// <summary>A row of a declaration's targets.</summary>
/// <param name="Level1">一级目标.</param>
/// <param name="Level2">二级目标.</param>
/// <param name="Level3">三级目标.</param>
/// <param name="Target">指标目标值.</param>
public sealed record DeclarationLine(string Level1, string Level2, string Level3, IndicatorCell Target);
