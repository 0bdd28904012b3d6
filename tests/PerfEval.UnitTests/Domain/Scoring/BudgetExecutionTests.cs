using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Domain.Values;
using PerfEval.TestKit.Builders;
using Xunit;

namespace PerfEval.UnitTests.Domain.Scoring;

public sealed class BudgetExecutionTests
{
    [Theory]
    [InlineData("2021", 44500000, 44497200, 100.00, 10.00)]
    [InlineData("2021", 57001300, 56322477.69, 98.81, 9.88)]
    [InlineData("2023", 758.11, 754.31, 99.49, 9.94)]
    [InlineData("2024", 758.11, 754.31, 99.49, 9.95)]
    [InlineData("2024", 15425.64, 15425.29, 99.99, 10.00)]
    [InlineData("2024", 100, 0, 0, 0)]
    [InlineData("2024", 80, 80, 100, 10)]
    public void Rate_and_score_are_rounded_as_the_generation_does(string generation, decimal budget, decimal executed, decimal rate, decimal score)
    {
        EvaluationScores scores = Score(Given.Evaluation(generation).WithTotal(budget, executed));

        Assert.Equal((rate, score), (scores.ExecutionRate.Value, scores.ExecutionScore.Value));
    }

    [Fact]
    public void A_rate_above_100_is_printed_as_computed_and_its_score_capped()
    {
        EvaluationScores scores = Score(Given.Evaluation().WithTotal(100m, 123.45m));

        Assert.Equal((123.45m, 10m), (scores.ExecutionRate.Value, scores.ExecutionScore.Value));
    }

    [Fact]
    public void A_negative_rate_scores_nothing()
    {
        EvaluationScores scores = Score(Given.Evaluation().WithTotal(100m, -20m));

        Assert.Equal((-20m, 0m), (scores.ExecutionRate.Value, scores.ExecutionScore.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void A_total_line_without_a_budget_has_rate_and_score_0(int? budget)
    {
        EvaluationScores scores = Score(Given.Evaluation().WithTotal(budget, 5m));

        Assert.Equal((0m, 0m), (scores.ExecutionRate.Value, scores.ExecutionScore.Value));
    }

    [Fact]
    public void A_total_line_with_nothing_executed_yet_has_neither()
    {
        EvaluationScores scores = Score(Given.Evaluation().WithTotal(100m, null));

        Assert.Equal((null, null), (scores.ExecutionRate.Value, scores.ExecutionScore.Value));
    }

    [Theory]
    [InlineData("2023", 0)]
    [InlineData("2024", 0)]
    [InlineData("2024", null)]
    public void Another_line_without_a_budget_prints_the_rate_0(string generation, int? budget) =>
        Assert.Equal(0m, Score(Given.Evaluation(generation).WithLine(FundLineKind.Other, budget, null)).RateOf(FundLineKind.Other));

    [Fact]
    public void The_2021_form_prints_no_rate_on_other_lines() =>
        Assert.Null(Score(Given.Evaluation("2021").WithLine(FundLineKind.Fiscal, 100m, 50m)).RateOf(FundLineKind.Fiscal));

    [Fact]
    public void The_rate_of_our_own_form_follows_from_the_amounts_as_shown() =>
        // 1.0051 and 1.0049 万元 are shown as 1.01 and 1.00
        Assert.Equal(99.00m, Score(Given.Evaluation().WithTotal(1.0051m, 1.0049m)).ExecutionRate.Value);

    [Fact]
    public void The_rate_of_a_transcription_follows_from_the_printed_amounts()
    {
        EvaluationSnapshot form = Given.Evaluation();
        FundLine total = form.Fund(FundLineKind.Total) with
        {
            AnnualBudget = new AmountCell(Money.Of(1.0051m, form.Currency), "1.0051"),
            Executed = new AmountCell(Money.Of(1.0049m, form.Currency), "1.0049"),
        };

        Assert.Equal(99.98m, Score(form with { Funds = [total, .. form.Funds.Skip(1)] }).ExecutionRate.Value);
    }

    [Fact]
    public void The_rate_explains_itself() =>
        Assert.Equal(
            "执行率（%）按全年执行数占全年预算数计算：754.31万元 ÷ 758.11万元 × 100 = 99.49（保留两位小数，其后舍去）。",
            Score(Given.Evaluation().WithTotal(758.11m, 754.31m)).ExecutionRate.Explanation.Sentence);

    private static EvaluationScores Score(EvaluationSnapshot form) => EvaluationScorer.Score(form, RuleProfiles.Default);
}
