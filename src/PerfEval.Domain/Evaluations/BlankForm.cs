using PerfEval.Domain.Budgets;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Evaluations;

/// <summary>The self-evaluation of a project's year before anything is filled in: the rows of the levels that every form must have.</summary>
public static class BlankForm
{
    private static readonly (string Level1, string Level2)[] StarterRows =
    [
        ("产出指标", "数量指标"),
        ("产出指标", "质量指标"),
        ("产出指标", "时效指标"),
        ("效益指标", "社会效益指标"),
        ("效益指标", "可持续影响指标"),
        ("满意度指标", "服务对象满意度指标"),
    ];

    /// <summary>The blank form of a year.</summary>
    /// <param name="generation">The generation of that year.</param>
    /// <param name="year">The year.</param>
    /// <param name="head">The project and its organisations.</param>
    public static EvaluationSnapshot Of(FormGeneration generation, FiscalYear year, FormHead head) => new()
    {
        Generation = generation,
        Title = generation.Title,
        Year = year,
        Project = head.Project,
        Department = head.Department,
        Unit = head.Unit,
        Currency = generation.Currency,
        Funds = [.. Enum.GetValues<FundLineKind>().Select(kind => new FundLine { Kind = kind, Label = Label(kind) })],
        ExpectedGoal = "",
        ActualAchievement = "",
        Indicators = [.. StarterRows.Select(row => new IndicatorLine { Level1 = row.Level1, Level2 = row.Level2, Level3 = "" })],
    };

    private static string Label(FundLineKind kind) => kind switch
    {
        FundLineKind.Total => "年度资金总额",
        FundLineKind.Fiscal => "其中：当年财政拨款",
        FundLineKind.Carryover => "上年结转资金",
        FundLineKind.Other => "其他资金",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>The head rows of a form.</summary>
/// <param name="Project">项目名称.</param>
/// <param name="Department">主管部门.</param>
/// <param name="Unit">实施单位.</param>
public sealed record FormHead(string Project, string Department, string Unit);
