using System.Text.Json;
using PerfEval.Application.Documents.Json;
using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.TestKit.Builders;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Application.Documents.Json;

/// <summary>Forms of our own have no printed strings: they are written in their generation's formats.</summary>
public sealed class OwnFormTests
{
    [Theory]
    [InlineData("2021", "12000000.00 9876543.21 10 82.31% 8.23")]
    [InlineData("2023", "1,200.00 987.65 10.00 82.30 8.23")]
    [InlineData("2024", "1,200.00 987.65 10.00 82.30 8.23")]
    public void The_total_line_is_written_in_the_generation_s_format(string generation, string line) =>
        Assert.Equal(line, Texts(Written(Filled(generation)).GetProperty("funds")[0], "annualBudget", "executed", "points", "rate", "score"));

    [Theory]
    [InlineData("2021", "—  ")]
    [InlineData("2023", "- 82.30 -")]
    [InlineData("2024", "- 82.30 -")]
    public void The_other_lines_mark_what_does_not_apply_as_the_generation_does(string generation, string line) =>
        Assert.Equal(line, Texts(Written(Filled(generation)).GetProperty("funds")[1], "points", "rate", "score"));

    [Theory]
    [InlineData("2021", ">=5 6个 90 90")]
    [InlineData("2023", "≥5 6.00(个) 90.00 90.00")]
    [InlineData("2024", "≥5.00 6.00(个) 90.00 90.00")]
    public void An_indicator_is_written_in_the_generation_s_format(string generation, string row) =>
        Assert.Equal(row, Texts(Written(Filled(generation)).GetProperty("indicators")[0], "target", "actual", "points", "score"));

    [Theory]
    [InlineData("2021", "100 98.23 ")]
    [InlineData("2023", "100 98.23 优")]
    [InlineData("2024", "100.00 98.23 优")]
    public void The_result_is_written_as_the_generation_prints_it(string generation, string result) =>
        Assert.Equal(result, Texts(Written(Filled(generation)), "totalPoints", "totalScore", "grade"));

    [Fact]
    public void No_grade_is_written_while_a_score_is_missing() =>
        Assert.Equal("", Written(Filled("2024") with { Indicators = [Given.Indicator("≥5", "6个", 90m)] }).GetProperty("grade").GetString());

    [Fact]
    public void The_generation_is_stated_where_title_and_year_do_not_tell_it() =>
        Assert.Equal("2021", Written(Filled("2021")).GetProperty("generation").GetString());

    [Fact]
    public void A_written_form_is_read_with_the_same_scores()
    {
        EvaluationSnapshot form = Filled("2024");

        var read = Assert.IsType<FormReading.Evaluation>(FormJson.Read(FormJson.Write(form, Score(form))));

        Assert.Equal(Score(form).TotalScore.Value, Score(read.Form).TotalScore.Value);
    }

    [Fact]
    public void A_transcription_taken_up_as_a_draft_prints_what_it_computes()
    {
        EvaluationSnapshot draft = GoldenForms.Named("2024/000-08").ReadEvaluation().AsDraft();

        Assert.Equal("98.83", Written(draft).GetProperty("totalScore").GetString());
    }

    [Fact]
    public void Explanations_are_written_as_they_were_read()
    {
        EvaluationSnapshot form = Filled("2024") with
        {
            Explanations = [new FindingExplanation("F11", new CellAddress(FormSection.Indicators, "0", "actual"), "目标偏低")],
        };

        var read = Assert.IsType<FormReading.Evaluation>(FormJson.Read(FormJson.Write(form, Score(form))));

        Assert.Equal(form.Explanations, read.Form.Explanations);
    }

    private static EvaluationSnapshot Filled(string generation)
    {
        EvaluationSnapshot form = Given.Evaluation(generation);
        decimal scale = generation == "2021" ? 10_000m : 1m;
        return form.WithTotal(1200m * scale, 987.654321m * scale).WithLine(FundLineKind.Fiscal, 1200m * scale, 987.654321m * scale) with
        {
            Indicators = [Given.Indicator("≥5", "6个", 90m, 90m)],
        };
    }

    private static EvaluationScores Score(EvaluationSnapshot form) => EvaluationScorer.Score(form, RuleProfiles.Default);

    private static JsonElement Written(EvaluationSnapshot form) =>
        JsonSerializer.Deserialize<JsonElement>(FormJson.Write(form, Score(form)));

    private static string Texts(JsonElement element, params string[] members) =>
        string.Join(' ', members.Select(member => element.GetProperty(member).GetString()));
}
