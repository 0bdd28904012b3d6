using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>The Chinese wording of explanations, for screens and the printable annex.</summary>
internal static class ExplanationWording
{
    /// <summary>The steps of an explanation, one line each.</summary>
    public static IReadOnlyList<string> StepsOf(Explanation explanation)
    {
        string formula = FormulaOf(explanation);
        return formula.Length == 0 ? [] : [$"{formula} = {explanation.Result}{RoundingOf(explanation.Rounding)}"];
    }

    /// <summary>The rule, and the step if there is one.</summary>
    public static string SentenceOf(Explanation explanation)
    {
        IReadOnlyList<string> steps = StepsOf(explanation);
        return steps.Count == 0 ? $"{ReasonOf(explanation)}。" : $"{ReasonOf(explanation)}：{string.Join("；", steps)}。";
    }

    private static string ReasonOf(Explanation explanation) => explanation.Rule switch
    {
        ScoringRule.ExecutionRate => "执行率（%）按全年执行数占全年预算数计算",
        ScoringRule.RateWithoutBudget => "全年预算数为零或未填，执行率记为 0.00",
        ScoringRule.NothingExecutedYet => "全年执行数未填，暂无执行率和得分",
        ScoringRule.LineWithoutRate => "本年度表式只在资金总额行计算执行率",
        ScoringRule.ExecutionScore => "预算执行得分按执行率乘以满分计算",
        ScoringRule.ExecutionScoreCapped => $"全年执行数超过全年预算数，得分以满分 {Shown(explanation, 2)} 为限",
        ScoringRule.ExecutionScoreNegative => "执行率为负数，预算执行得分记为 0.00",
        ScoringRule.ExecutionScoreWithoutBudget => "全年预算数为零或未填，预算执行得分记为 0.00",
        ScoringRule.TotalScore => "总分为各项指标得分与预算执行得分之和",
        ScoringRule.Grade => GradeOf(explanation),
        ScoringRule.QualitativeTier => $"定性指标按档计分，“{Shown(explanation, 1)}”建议为分值的 {explanation.Inputs[2].Number:0.##}%",
        ScoringRule.PointsMissing => "分值未填，无法给出建议得分",
        ScoringRule.ComparatorMissing => "年度指标值没有比较符，无法给出建议得分",
        ScoringRule.NotComparable => "年度指标值或实际完成值不是可比较的数值，无法给出建议得分",
        ScoringRule.UnitsDiffer => "年度指标值与实际完成值的单位不同，无法给出建议得分",
        _ => ComparisonOf(explanation),
    };

    private static string GradeOf(Explanation explanation) =>
        $"总分 {Shown(explanation, 0)} {explanation.Inputs[1].Name} {Shown(explanation, 1)}，评为“{explanation.Result}”";

    private static string ComparisonOf(Explanation explanation) =>
        $"年度指标值 {Shown(explanation, 3)}{Shown(explanation, 1)}，实际完成值 {Shown(explanation, 2)}，{VerdictOf(explanation.Rule)}";

    private static string VerdictOf(ScoringRule rule) => rule switch
    {
        ScoringRule.TargetMet => "已达到，建议得满分",
        ScoringRule.TargetTied => "与指标值相等，建议得满分",
        ScoringRule.TargetExceeded => "超过指标值，建议得满分",
        ScoringRule.TargetMissedByShare => "未达到，按完成比例计分",
        ScoringRule.TargetMissedByExcess => "未达到，按超出比例扣分，最低为零",
        _ => "未达到，指标值不大于零，建议得零分",
    };

    private static string FormulaOf(Explanation explanation) => explanation.Rule switch
    {
        ScoringRule.ExecutionRate => $"{Shown(explanation, 0)} ÷ {Shown(explanation, 1)} × 100",
        ScoringRule.ExecutionScore => $"{Shown(explanation, 0)} ÷ {Shown(explanation, 1)} × {Shown(explanation, 2)}",
        ScoringRule.TotalScore => $"{Shown(explanation, 0)} + {Shown(explanation, 1)}",
        ScoringRule.QualitativeTier => $"{Shown(explanation, 0)} × {Shown(explanation, 2)}",
        ScoringRule.TargetMissedByShare => $"{Shown(explanation, 0)} × {Shown(explanation, 2)} ÷ {Shown(explanation, 1)}",
        ScoringRule.TargetMissedByExcess =>
            $"{Shown(explanation, 0)} ×（1 -（{Shown(explanation, 2)} - {Shown(explanation, 1)}）÷ {Shown(explanation, 1)}）",
        _ => "",
    };

    private static string RoundingOf(RoundingRule? rounding) => rounding switch
    {
        RoundingRule.HalfUp => "（四舍五入，保留两位小数）",
        RoundingRule.Truncate => "（保留两位小数，其后舍去）",
        RoundingRule.Ceiling => "（保留两位小数，其后进一）",
        _ => "",
    };

    private static string Shown(Explanation explanation, int input) => explanation.Inputs[input].Shown;
}
