using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.TestKit.Builders;
using Xunit;

namespace PerfEval.UnitTests.Domain.Scoring;

public sealed class TotalAndGradeTests
{
    [Theory]
    [InlineData(90, "优")]
    [InlineData(89.99, "良")]
    [InlineData(80, "良")]
    [InlineData(79.99, "中")]
    [InlineData(60, "中")]
    [InlineData(59.99, "差")]
    [InlineData(0, "差")]
    [InlineData(-5, "差")]
    public void A_total_earns_the_highest_grade_it_reaches(decimal total, string grade) =>
        Assert.Equal(grade, Score(FormWithScore(total)).Grade.Value);

    [Fact]
    public void Grades_are_the_profile_s()
    {
        RuleProfile strict = RuleProfiles.Default with { Grades = [new GradeBand("优", 95m), new GradeBand("差", null)] };

        Assert.Equal("差", EvaluationScorer.Score(FormWithScore(94.99m), strict).Grade.Value);
    }

    [Fact]
    public void The_total_adds_up_the_scores_and_the_score_of_execution()
    {
        EvaluationSnapshot form = FormWithScore(80m).WithTotal(100m, 95m);

        Assert.Equal(89.50m, Score(form).TotalScore.Value);
    }

    [Fact]
    public void The_total_points_include_those_of_execution() => Assert.Equal(100m, Score(FormWithScore(80m)).TotalPoints);

    [Fact]
    public void A_blank_score_leaves_the_total_incomplete() =>
        Assert.False(Score(Given.Evaluation().WithTotal(1m, 1m) with { Indicators = [Given.Indicator("≥1", "1")] }).IsComplete);

    [Fact]
    public void The_grade_explains_itself() =>
        Assert.Equal("总分 85.00 不低于 80.00，评为“良”。", Score(FormWithScore(85m)).Grade.Explanation.Sentence);

    [Fact]
    public void A_declaration_has_no_scores()
    {
        EvaluationSnapshot form = Given.Evaluation() with { Generation = FormGenerations.Declaration };

        Assert.Throws<ArgumentException>(() => Score(form));
    }

    private static EvaluationSnapshot FormWithScore(decimal score) =>
        Given.Evaluation() with { Indicators = [Given.Indicator("≥1", "1", 90m, score)] };

    private static EvaluationScores Score(EvaluationSnapshot form) => EvaluationScorer.Score(form, RuleProfiles.Default);
}
