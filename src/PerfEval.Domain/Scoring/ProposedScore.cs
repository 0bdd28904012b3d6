using PerfEval.Domain.Indicators;
using PerfEval.Domain.Rounding;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Scoring;

/// <summary>The score that target and actual of an indicator propose, half-up in every generation. The filler may lower it.</summary>
internal static class ProposedScore
{
    private const RoundingRule Rounding = RoundingRule.HalfUp;

    /// <summary>The proposal for a row; without a number when the row says too little, and then why.</summary>
    public static ExplainedNumber Of(IndicatorLine line, RuleProfile profile)
    {
        (IndicatorValue target, IndicatorValue actual) = (line.Target.Value, line.Actual.Value);
        if (line.Points.Number is not { } points)
            return None(ScoringRule.PointsMissing);
        if (TierOf(actual, profile) is { } tier)
            return OfTier(points, tier);
        if (target.Number is null || actual.Number is null)
            return None(ScoringRule.NotComparable);
        if (target.Comparator == Comparator.None)
            return None(ScoringRule.ComparatorMissing);
        return Comparison.Of(target, actual) is { } comparison
            ? OfComparison(points, comparison)
            : None(ScoringRule.UnitsDiffer);
    }

    private static QualitativeTier? TierOf(IndicatorValue actual, RuleProfile profile) =>
        actual.Kind == IndicatorValueKind.Text && actual.Text.Length > 0
            ? profile.TierOf(CleanText.Of(actual.Text).Trim())
            : null;

    private static ExplainedNumber OfTier(decimal points, QualitativeTier tier) =>
        Explained(
            DecimalRounding.Round(points * tier.ProposedShare, Rounding),
            ScoringRule.QualitativeTier,
            [new("分值", points), new("实际完成值", null, tier.Words[0]), new("比例", tier.ProposedShare * 100m, "%")]);

    private static ExplainedNumber OfComparison(decimal points, Comparison comparison)
    {
        ScoringRule rule = comparison.Rule;
        return Explained(Proposal(rule, points, comparison), rule, Inputs(points, comparison));
    }

    private static decimal Proposal(ScoringRule rule, decimal points, Comparison comparison) => rule switch
    {
        ScoringRule.TargetMissedByShare => Share(points, comparison.Actual, comparison.Target),
        // 1 − (actual − target) ÷ target, over one denominator
        ScoringRule.TargetMissedByExcess => Share(points, 2m * comparison.Target - comparison.Actual, comparison.Target),
        ScoringRule.TargetOfZeroMissed => 0m,
        _ => DecimalRounding.Round(points, Rounding),
    };

    private static decimal Share(decimal points, decimal part, decimal whole) =>
        part <= 0m ? 0m : DecimalRounding.MultiplyDivide(points, part, whole, Rounding);

    private static ExplanationInput[] Inputs(decimal points, Comparison comparison) =>
    [
        new("分值", points),
        new("年度指标值", comparison.Target, comparison.Unit),
        new("实际完成值", comparison.Actual, comparison.Unit),
        new("比较符", null, comparison.Sign),
    ];

    private static ExplainedNumber Explained(decimal value, ScoringRule rule, IReadOnlyList<ExplanationInput> inputs) =>
        new(value, new Explanation { Rule = rule, Rounding = Rounding, Inputs = inputs, Number = value });

    private static ExplainedNumber None(ScoringRule rule) => new(null, new Explanation { Rule = rule });
}
