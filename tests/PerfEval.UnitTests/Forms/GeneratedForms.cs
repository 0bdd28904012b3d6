using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.UnitTests.Forms;

/// <summary>Forms of every generation with any number of indicators, levels in any order, and texts that are hard to print.</summary>
internal static class GeneratedForms
{
    private static readonly Gen<string> Names = Gen.Elements("", "成本指标", "产出指标", "效益指标");

    private static readonly Gen<string> Texts = Gen.Elements(
        "", "完成", "第一段\n第二段", "<script>alert(\"1\")</script>", "\" onmouseover='x' &amp; <img src=x onerror=alert(1)>",
        "</td></table>", "a<b", "≤1.30(/  )", "𠮷野家", "]]>-->", new string('长', 900));

    private static readonly Gen<decimal?> Numbers = Gen.Elements<decimal?>(null, 0m, 5m, 9.95m, 100m);

    private static readonly Gen<IndicatorCell> IndicatorCells =
        from text in Texts
        from number in Numbers
        select number is null
            ? new IndicatorCell(new IndicatorValue { Kind = IndicatorValueKind.Text, Text = text }, null)
            : new IndicatorCell(new IndicatorValue { Kind = IndicatorValueKind.Number, Number = number, Comparator = Comparator.AtLeast, Unit = "次" }, null);

    private static readonly Gen<IndicatorLine> Lines =
        from level1 in Names
        from level2 in Names
        from level3 in Texts
        from target in IndicatorCells
        from actual in IndicatorCells
        from points in Numbers
        from deviation in Texts
        select new IndicatorLine
        {
            Level1 = level1,
            Level2 = level2,
            Level3 = level3,
            Target = target,
            Actual = actual,
            Points = new NumberCell(points, null),
            Score = new NumberCell(points, null),
            DeviationReason = deviation,
        };

    public static Arbitrary<EvaluationSnapshot> All { get; } = (
        from generation in Gen.Elements<FormGeneration>(FormGenerations.SelfEvaluations)
        from project in Texts
        from goal in Texts
        from year in Gen.Elements<FiscalYear?>(null, new FiscalYear(2024))
        from amount in Numbers
        from indicators in Gen.ListOf(Lines).Resize(12)
        select new EvaluationSnapshot
        {
            Generation = generation,
            Title = generation.Title,
            Year = year,
            Project = project,
            Department = project,
            Unit = goal,
            Currency = generation.Currency,
            Funds = [.. Enum.GetValues<FundLineKind>().Select(kind => Line(kind, amount))],
            ExpectedGoal = goal,
            ActualAchievement = project,
            Indicators = [.. indicators],
        }).ToArbitrary();

    private static FundLine Line(FundLineKind kind, decimal? amount) => new()
    {
        Kind = kind,
        Label = kind.ToString(),
        InitialBudget = new AmountCell(amount is { } yuan ? new Money(yuan) : null, null),
        AnnualBudget = new AmountCell(amount is { } annual ? new Money(annual) : null, null),
    };
}
