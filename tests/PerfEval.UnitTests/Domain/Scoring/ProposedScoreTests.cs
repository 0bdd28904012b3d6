using PerfEval.Domain.Scoring;
using PerfEval.TestKit.Builders;
using Xunit;

namespace PerfEval.UnitTests.Domain.Scoring;

public sealed class ProposedScoreTests
{
    [Theory]
    [InlineData("≥50(份)", "62(份)", 10, 10)]
    [InlineData("≥50(份)", "50(份)", 10, 10)]
    [InlineData("≥99(%)", "98(%)", 8, 7.92)]
    [InlineData("≥3", "2", 10, 6.67)]
    [InlineData(">5", "6", 10, 10)]
    [InlineData(">5", "5", 10, 10)]
    [InlineData(">8", "1", 10, 1.25)]
    [InlineData("≥50", "-5", 10, 0)]
    [InlineData("≥0", "0", 10, 10)]
    [InlineData("≥0", "-1", 10, 0)]
    [InlineData("≥-2", "-1", 10, 10)]
    [InlineData("≥-2", "-3", 10, 0)]
    public void A_target_to_reach_earns_its_share(string target, string actual, decimal points, decimal proposed) =>
        Assert.Equal(proposed, Propose(target, actual, points));

    [Theory]
    [InlineData("≤2(小时)", "1(小时)", 6, 6)]
    [InlineData("≤2(小时)", "2(小时)", 6, 6)]
    [InlineData("≤2(小时)", "3(小时)", 6, 3)]
    [InlineData("≤3", "4", 10, 6.67)]
    [InlineData("≤2", "5", 10, 0)]
    [InlineData("<1", "0", 10, 10)]
    [InlineData("<1", "1", 10, 10)]
    [InlineData("<0(次)", "0(次)", 5, 5)]
    [InlineData("≤0", "0", 5, 5)]
    [InlineData("≤0", "1", 5, 0)]
    [InlineData("≤-1", "1", 5, 0)]
    public void A_target_to_stay_below_loses_by_its_excess(string target, string actual, decimal points, decimal proposed) =>
        Assert.Equal(proposed, Propose(target, actual, points));

    [Theory]
    [InlineData("=100(%)", "100(%)", 5, 5)]
    [InlineData("=4(个)", "3(个)", 9, 6.75)]
    [InlineData("=30", "35", 10, 10)]
    [InlineData("=0(起)", "0(起)", 5, 5)]
    [InlineData("=0(起)", "1(起)", 5, 0)]
    public void A_target_to_hit_is_proposed_in_full_from_there_on(string target, string actual, decimal points, decimal proposed) =>
        Assert.Equal(proposed, Propose(target, actual, points));

    [Theory]
    [InlineData("健全", "达成指标", 10, 10)]
    [InlineData("健全", "部分达成指标并具有一定效果", 10, 8)]
    [InlineData("健全", "未达成指标且效果较差", 10, 0)]
    [InlineData("2亿元", "达成指标", 5, 5)]
    [InlineData("≥90", "部分达成指标并具有一定效果", 5, 4)]
    [InlineData("健全", "部分达成指标并具有一定效果", 3.33, 2.66)]
    [InlineData("健全", "<p>达成指标</p>", 10, 10)]
    public void A_tier_word_earns_its_tier_even_under_a_numeric_target(string target, string actual, decimal points, decimal proposed) =>
        Assert.Equal(proposed, Propose(target, actual, points));

    [Theory]
    [InlineData("≥90(%)", "92")]
    [InlineData("≥90", "92(%)")]
    [InlineData("≥90(百分数)", "92(%)")]
    [InlineData("≥90(百分比)", "92％")]
    [InlineData("≥1(万次)", "10000(次)")]
    [InlineData("≥1亿人次", "10000万人次")]
    [InlineData("≥1亿人次", "1亿人次")]
    [InlineData("≥1亿人次", "1")]
    [InlineData("<0.002%", "0.000002")]
    [InlineData("≥100(m ²)", "100m²")]
    [InlineData("≥100(M²)", "100平方米")]
    [InlineData("≥100m ²", "100㎡")]
    [InlineData("≥100(㎥)", "100m³")]
    [InlineData("≤1.30(/  )", "1.30(倍)")]
    public void Units_that_mean_the_same_are_compared(string target, string actual) => Assert.Equal(10m, Propose(target, actual));

    [Fact]
    public void A_scale_counts_in_the_share() => Assert.Equal(5m, Propose("≥2(万次)", "10000(次)"));

    [Theory]
    [InlineData("健全", "健全", ScoringRule.NotComparable)]
    [InlineData("≥90%", "服务对象满意度>=99%，用户投诉率0", ScoringRule.NotComparable)]
    [InlineData("健全", "5", ScoringRule.NotComparable)]
    [InlineData("3", "3", ScoringRule.ComparatorMissing)]
    [InlineData("≥3(个)", "3(次)", ScoringRule.UnitsDiffer)]
    [InlineData("≥3(个)", "", ScoringRule.NotComparable)]
    [InlineData("12月底", "12月底", ScoringRule.NotComparable)]
    public void A_row_that_says_too_little_has_no_proposal_and_says_why(string target, string actual, ScoringRule rule)
    {
        ExplainedNumber proposed = Score(target, actual, 10m).Proposed;

        Assert.Equal((null, rule), (proposed.Value, proposed.Explanation.Rule));
    }

    [Fact]
    public void A_row_without_points_has_no_proposal() =>
        Assert.Equal(ScoringRule.PointsMissing, Score("≥3", "3", null).Proposed.Explanation.Rule);

    [Theory]
    [InlineData("≥99(%)", "98(%)", "年度指标值 ≥99.00%，实际完成值 98.00%，未达到，按完成比例计分：8.00 × 98.00% ÷ 99.00% = 7.92（四舍五入，保留两位小数）。")]
    [InlineData("≤2(小时)", "3(小时)", "年度指标值 ≤2.00小时，实际完成值 3.00小时，未达到，按超出比例扣分，最低为零：8.00 ×（1 -（3.00小时 - 2.00小时）÷ 2.00小时） = 4.00（四舍五入，保留两位小数）。")]
    [InlineData("≥5(/)", "6(／)", "年度指标值 ≥5.00，实际完成值 6.00，已达到，建议得满分。")]
    [InlineData("≥5", "6", "年度指标值 ≥5.00，实际完成值 6.00，已达到，建议得满分。")]
    [InlineData("健全", "部分达成指标并具有一定效果", "定性指标按档计分，“部分达成指标并具有一定效果”建议为分值的 80%：8.00 × 80.00% = 6.40（四舍五入，保留两位小数）。")]
    public void The_explanation_says_rule_inputs_steps_and_rounding(string target, string actual, string sentence) =>
        Assert.Equal(sentence, Score(target, actual, 8m).Proposed.Explanation.Sentence);

    private static decimal? Propose(string target, string actual, decimal points = 10m) => Score(target, actual, points).Proposed.Value;

    private static IndicatorScore Score(string target, string actual, decimal? points) =>
        EvaluationScorer.Score(Given.Evaluation() with { Indicators = [Given.Indicator(target, actual, points)] }, RuleProfiles.Default)
            .Indicators[0];
}
