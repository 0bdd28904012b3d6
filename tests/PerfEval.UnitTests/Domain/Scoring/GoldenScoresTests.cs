using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Domain.Scoring;

/// <summary>Every computed number of every published self-evaluation, as it is printed.</summary>
public sealed class GoldenScoresTests
{
    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_rate_of_execution_is_the_printed_one(string name) =>
        Assert.Equal(Printed(name, "rate"), Format(name, (form, scores) => form.Generation.FormatRate(scores.RateOf(FundLineKind.Total) ?? -1m)));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_score_of_execution_is_the_printed_one(string name) =>
        Assert.Equal(Printed(name, "score"), Format(name, (form, scores) => form.Generation.FormatPoints(scores.ExecutionScore.Value ?? -1m)));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_rates_of_the_other_lines_are_the_printed_ones(string name)
    {
        EvaluationSnapshot form = GoldenForms.Named(name).ReadEvaluation();
        EvaluationScores scores = Score(form);

        Assert.Equal(
            form.Funds.Skip(1).Select(line => line.PrintedRate),
            form.Funds.Skip(1).Select(line => scores.RateOf(line.Kind) is { } rate ? form.Generation.FormatRate(rate) : ""));
    }

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_total_points_are_the_printed_ones(string name) =>
        Assert.Equal(Member(name, "totalPoints"), Format(name, (form, scores) => form.Generation.FormatTotalPoints(scores.TotalPoints)));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_total_is_the_printed_one_or_the_known_correction(string name) =>
        Assert.Equal(Member(name, "totalScore"), Format(name, (form, scores) => form.Generation.FormatTotalScore(scores.TotalScore.Value ?? -1m)));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_grade_is_the_printed_one(string name) =>
        Assert.Equal(Member(name, "grade"), Format(name, (form, scores) => form.Generation.PrintsGrade ? scores.Grade.Value : ""));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void No_proposal_is_above_the_points(string name)
    {
        EvaluationScores scores = Score(GoldenForms.Named(name).ReadEvaluation());

        Assert.All(scores.Indicators, row => Assert.True(row.Proposed.Value is null || row.Proposed.Value <= row.Points));
    }

    private static EvaluationScores Score(EvaluationSnapshot form) => EvaluationScorer.Score(form, RuleProfiles.Default);

    private static string Format(string name, Func<EvaluationSnapshot, EvaluationScores, string> format)
    {
        EvaluationSnapshot form = GoldenForms.Named(name).ReadEvaluation();
        return format(form, Score(form));
    }

    private static string? Printed(string name, string member) =>
        GoldenForms.Named(name).ReadJson().GetProperty("funds")[0].GetProperty(member).GetString();

    private static string? Member(string name, string member)
    {
        GoldenForm form = GoldenForms.Named(name);
        return form.KnownErrors().GetValueOrDefault(member) ?? form.ReadJson().GetProperty(member).GetString();
    }
}
