using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Scoring;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Evaluations;

/// <summary>What a filler has to put right, cell by cell. Everything beyond this is a finding.</summary>
internal static class FormMessages
{
    /// <summary>The cells that do not parse.</summary>
    public static IEnumerable<CellMessage> OfCells(SelfEvaluation form) =>
        from field in form.TypedFields()
        let message = form.Message(field)
        where message is not null
        select new CellMessage(field.ToString(), message);

    /// <summary>Everything that keeps a form from being submitted (送审).</summary>
    public static IReadOnlyList<CellMessage> OfSubmission(SelfEvaluation form) =>
        [.. OfHead(form), .. OfCells(form), .. OfAmounts(form), .. form.Indicators.SelectMany(OfRow), .. OfTotal(form)];

    private static IEnumerable<CellMessage> OfHead(SelfEvaluation form) =>
        from field in Enum.GetValues<HeadField>().Select(field => new HeadPath(field))
        where string.IsNullOrWhiteSpace(form.Text(field))
        select new CellMessage(field.ToString(), "项目名称、主管部门和实施单位不能为空");

    private static IEnumerable<CellMessage> OfAmounts(SelfEvaluation form) =>
        from kind in Enum.GetValues<FundLineKind>()
        let line = form.Fund(kind)
        from cell in new[]
        {
            (Field: FundField.InitialBudget, line.InitialBudget.Amount),
            (Field: FundField.AnnualBudget, line.AnnualBudget.Amount),
            (Field: FundField.Executed, line.Executed.Amount),
        }
        where cell.Amount is { } money && money.Yuan < 0m
        select new CellMessage(new FundPath(kind, cell.Field).ToString(), "金额不能为负数");

    private static IEnumerable<CellMessage> OfRow(IndicatorRow row)
    {
        IndicatorLine line = row.Line;
        string points = new IndicatorPath(row.Id, IndicatorField.Points).ToString();
        string score = new IndicatorPath(row.Id, IndicatorField.Score).ToString();
        if (IsBlank(line.Points))
            yield return new CellMessage(points, "分值不能为空");
        if (IsBlank(line.Score))
            yield return new CellMessage(score, "得分不能为空");
        if (line.Points.Number <= 0m)
            yield return new CellMessage(points, "分值应大于零");
        if (line.Score.Number < 0m)
            yield return new CellMessage(score, "得分不能为负数");
        if (line.Score.Number > line.Points.Number)
            yield return new CellMessage(score, $"得分 {line.Score.Number} 超过了分值 {line.Points.Number}");
    }

    private static bool IsBlank(NumberCell cell) => cell.Number is null && FormNumber.IsBlank(cell.Printed);

    private static IEnumerable<CellMessage> OfTotal(SelfEvaluation form)
    {
        decimal execution = RuleProfiles.Default.ExecutionPoints;
        decimal points = form.Indicators.Sum(row => row.Line.Points.Number ?? 0m) + execution;
        if (points != 100m)
            yield return new CellMessage("totalPoints", $"分值合计应为 100 分（指标 {100m - execution:0.##} 分、预算执行 {execution:0.##} 分），现在是 {points:0.##} 分");
    }
}
