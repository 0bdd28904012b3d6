using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Scoring;
using PerfEval.Domain.Values;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;

namespace PerfEval.UnitTests.Forms;

/// <summary>Forms filled in here rather than transcribed.</summary>
internal static class SampleForms
{
    /// <summary>A form of one's own: values without printed strings, four indicators, a total, a fiscal, an empty and a blank fund line.</summary>
    public static EvaluationSnapshot Own(FormGeneration generation) => new()
    {
        Generation = generation,
        Title = generation.Title,
        Year = generation.FirstYear,
        Project = "一网通办运营",
        Department = "市政府办公厅",
        Unit = "大数据中心",
        Currency = generation.Currency,
        Funds =
        [
            Fund(FundLineKind.Total, "年度资金总额", 16_000_000m, 12_345_678m, 11_111_111m),
            Fund(FundLineKind.Fiscal, "其中：当年财政拨款", 16_000_000m, 12_345_678m, 11_111_111m),
            Fund(FundLineKind.Carryover, "上年结转资金", 0m, 0m, 0m),
            new FundLine { Kind = FundLineKind.Other, Label = "其他资金" },
        ],
        ExpectedGoal = "开好会议",
        ActualAchievement = "开好了会议",
        Indicators =
        [
            Indicator("会议次数", Number(Comparator.AtLeast, 1000m, "次"), Number(Comparator.None, 9932m, "次")),
            Indicator("到会人数", Number(Comparator.AtLeast, 50m, "人"), Number(Comparator.None, 60m, "人")),
            Indicator("完成时间", Words("年底前"), Words("达成指标")) with { Level2 = "时效指标", Score = NumberCell.Of(4.5m), DeviationReason = "延期" },
            Indicator("满意度", Number(Comparator.AtLeast, 90m, "%"), Number(Comparator.None, 95m, "%")) with
            {
                Level1 = "满意度指标",
                Level2 = "服务对象满意度指标",
            },
        ],
    };

    /// <summary>The same of a generation's code.</summary>
    public static EvaluationSnapshot Own(string generation) => Own(FormGenerations.All.Single(known => known.Code == generation));

    /// <summary>The same of the newest generation.</summary>
    public static EvaluationSnapshot Own2024() => Own(Generation2024.Instance);

    /// <summary>The form's table, with its scores computed by the default rules.</summary>
    public static FormGrid Laid(this EvaluationSnapshot form) =>
        FormLayouts.Lay(form, EvaluationScorer.Score(form, RuleProfiles.Default));

    private static FundLine Fund(FundLineKind kind, string label, decimal initial, decimal annual, decimal executed) => new()
    {
        Kind = kind,
        Label = label,
        InitialBudget = AmountCell.Of(new Money(initial)),
        AnnualBudget = AmountCell.Of(new Money(annual)),
        Executed = AmountCell.Of(new Money(executed)),
    };

    private static IndicatorLine Indicator(string name, IndicatorValue target, IndicatorValue actual) => new()
    {
        Level1 = "产出指标",
        Level2 = "数量指标",
        Level3 = name,
        Target = new IndicatorCell(target, null),
        Actual = new IndicatorCell(actual, null),
        Points = NumberCell.Of(5m),
        Score = NumberCell.Of(5m),
    };

    private static IndicatorValue Number(Comparator comparator, decimal number, string unit) =>
        new() { Kind = IndicatorValueKind.Number, Comparator = comparator, Number = number, Unit = unit };

    private static IndicatorValue Words(string text) => new() { Kind = IndicatorValueKind.Text, Text = text };
}
