using System.Text.Json;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Cli;

public sealed class ScoreCommandTests
{
    [Fact]
    public async Task It_prints_the_computed_values_and_not_the_printed_ones()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", GoldenForms.Named("2024/000-08").Path);

        JsonElement scores = JsonSerializer.Deserialize<JsonElement>(run.Output);
        Assert.Equal(
            ["2024", "98.29", "9.83", "100.00", "98.83", "优"],
            scores.EnumerateObject().Take(6).Select(member => member.Value.GetString()));
    }

    [Fact]
    public async Task An_indicator_has_its_proposal_and_why()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", GoldenForms.Named("2024/004-07").Path);

        JsonElement indicator = JsonSerializer.Deserialize<JsonElement>(run.Output).GetProperty("indicators")[2];
        Assert.Equal(
            ["延伸服务办公点数量", "9.00", "5.40", "6.75", "年度指标值 =4.00个，实际完成值 3.00个，未达到，按完成比例计分：9.00 × 3.00个 ÷ 4.00个 = 6.75（四舍五入，保留两位小数）。"],
            indicator.EnumerateObject().Select(member => member.Value.GetString()));
    }

    [Fact]
    public async Task Two_places_are_printed_and_a_grade_computed_where_the_form_prints_neither()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", GoldenForms.Named("2021/003-01").Path);

        JsonElement scores = JsonSerializer.Deserialize<JsonElement>(run.Output);
        Assert.Equal("100.00 100.00 优", $"{Text(scores, "executionRate")} {Text(scores, "totalScore")} {Text(scores, "grade")}");
    }

    [Fact]
    public async Task Nothing_executed_gives_neither_rate_nor_score()
    {
        string form = await File.ReadAllTextAsync(GoldenForms.Named("2024/000-08").Path);
        using var file = new TemporaryFile(form.Replace("\"executed\": \"140.98\"", "\"executed\": \"\"", StringComparison.Ordinal));

        CommandLineRun run = await CommandLineRun.OfAsync("score", file.Path);

        JsonElement scores = JsonSerializer.Deserialize<JsonElement>(run.Output);
        Assert.Equal((null, null, "89.00"), (Text(scores, "executionRate"), Text(scores, "executionScore"), Text(scores, "totalScore")));
    }

    [Fact]
    public async Task A_declaration_has_no_scores()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", GoldenForms.Named("2020/001-01").Path, "--json");

        Assert.Equal((2, "$.format"), (run.ExitCode, Text(run.Errors[0], "path")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Malformed_input_cannot_be_scored(string content)
    {
        using var file = new TemporaryFile(content);

        CommandLineRun run = await CommandLineRun.OfAsync("score", file.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", "/nowhere/form.json");

        Assert.Equal((2, "$：“/nowhere/form.json”：找不到文件\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("score")]
    [InlineData("score", "a.json", "b.json")]
    [InlineData("score", "a.json", "--unknown")]
    [InlineData("unknown")]
    [InlineData]
    public async Task Wrong_usage_is_not_done(params string[] arguments)
    {
        CommandLineRun run = await CommandLineRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Help_is_Chinese()
    {
        CommandLineRun run = await CommandLineRun.OfAsync("score", "--help");

        Assert.StartsWith("说明:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("render", "--help")]
    public async Task Help_leaves_no_english_word_of_the_package(params string[] arguments)
    {
        CommandLineRun run = await CommandLineRun.OfAsync(arguments);

        Assert.DoesNotMatch(@"REQUIRED|\[(command|options)\]|<output>|Usage|Options", run.Output);
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
