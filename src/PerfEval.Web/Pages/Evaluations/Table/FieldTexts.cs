using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>What stands in a form's fields: the text as typed where there is one, else the value in the generation's format. The table
/// shows it without leaked markup; a field shows it as it is, so that saving it changes nothing.</summary>
internal sealed class FieldTexts(EvaluationSnapshot form)
{
    public string Of(CellAddress address) => address.Section switch
    {
        FormSection.Funds => Amount(address),
        FormSection.Goal => address.Field == "expected" ? form.ExpectedGoal : form.ActualAchievement,
        _ => Indicator(form.Indicators[FieldMap.IndexOf(address)], address.Field),
    };

    private string Amount(CellAddress address)
    {
        FundLine line = form.Fund(Enum.Parse<FundLineKind>(address.Row ?? "", ignoreCase: true));
        return Text(address.Field switch
        {
            "initialBudget" => line.InitialBudget,
            "annualBudget" => line.AnnualBudget,
            _ => line.Executed,
        });
    }

    private string Indicator(IndicatorLine line, string field) => field switch
    {
        "level1" => line.Level1,
        "level2" => line.Level2,
        "level3" => line.Level3,
        "target" => line.Target.Printed ?? form.Generation.FormatTarget(line.Target.Value),
        "actual" => line.Actual.Printed ?? form.Generation.FormatActual(line.Actual.Value),
        "points" => Text(line.Points),
        "score" => Text(line.Score),
        _ => line.DeviationReason,
    };

    private string Text(AmountCell cell) => cell.Printed ?? (cell.Amount is { } money ? form.Generation.FormatAmount(money.In(form.Currency)) : "");

    private string Text(NumberCell cell) => cell.Printed ?? (cell.Number is { } number ? form.Generation.FormatPoints(number) : "");
}
