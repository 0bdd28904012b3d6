using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.TestKit.Builders;

/// <summary>Forms of our own for tests; what a test does not name is plausible.</summary>
public static class Given
{
    /// <summary>A form of the 2024 generation in 万元 without indicators.</summary>
    public static EvaluationSnapshot Evaluation(string generation = "2024") => new()
    {
        Generation = FormGenerations.Find(generation) ?? throw new ArgumentException(generation, nameof(generation)),
        Title = "财政项目支出绩效自评表",
        Year = new FiscalYear(2024),
        Project = "信息化建设项目",
        Department = "上海市发展和改革委员会",
        Unit = "上海市经济信息中心",
        Currency = FormGenerations.Find(generation)?.Currency ?? CurrencyUnit.TenThousandYuan,
        Funds = [.. Enum.GetValues<FundLineKind>().Select(kind => new FundLine { Kind = kind, Label = kind.ToString() })],
        ExpectedGoal = "按计划完成建设。",
        ActualAchievement = "已按计划完成建设。",
        Indicators = [],
    };

    /// <summary>The form with other amounts in its total line, in the form's unit.</summary>
    public static EvaluationSnapshot WithTotal(this EvaluationSnapshot form, decimal? annualBudget, decimal? executed) =>
        form.WithLine(FundLineKind.Total, annualBudget, executed);

    /// <summary>The form with other amounts in one of its lines, in the form's unit.</summary>
    public static EvaluationSnapshot WithLine(this EvaluationSnapshot form, FundLineKind kind, decimal? annualBudget, decimal? executed)
    {
        FundLine line = form.Fund(kind) with
        {
            AnnualBudget = Amount(annualBudget, form.Currency),
            Executed = Amount(executed, form.Currency),
        };
        return form with { Funds = [.. form.Funds.Select(other => other.Kind == kind ? line : other)] };
    }

    /// <summary>An indicator row with its target and actual as typed.</summary>
    public static IndicatorLine Indicator(string target, string actual, decimal? points = 10m, decimal? score = null) => new()
    {
        Level1 = "产出指标",
        Level2 = "数量指标",
        Level3 = "完成数量",
        Target = new IndicatorCell(IndicatorParser.Parse(target, new FiscalYear(2024)), null),
        Actual = new IndicatorCell(IndicatorParser.Parse(actual, new FiscalYear(2024)), null),
        Points = new NumberCell(points, null),
        Score = new NumberCell(score, null),
    };

    private static AmountCell Amount(decimal? amount, CurrencyUnit unit) =>
        amount is { } known ? AmountCell.Of(Money.Of(known, unit)) : AmountCell.Blank;
}
