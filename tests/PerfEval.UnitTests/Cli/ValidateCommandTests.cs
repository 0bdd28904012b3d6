using System.Text.Json;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Cli;

public sealed class ValidateCommandTests
{
    [Fact]
    public async Task Every_published_form_is_well_formed()
    {
        CommandLineRun run = await CommandLineRun.OfAsync(["validate", .. GoldenForms.All.Select(form => form.Path)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_refused_file_answers_with_path_value_and_reason()
    {
        using var file = new TemporaryFile(await WithExecutedAsync("约一百"));

        CommandLineRun run = await CommandLineRun.OfAsync("validate", file.Path, "--json");

        Assert.Equal((1, "$.funds[0].executed", "约一百"), (run.ExitCode, Text(run.Errors[0], "path"), Text(run.Errors[0], "value")));
    }

    [Fact]
    public async Task Several_files_are_told_apart()
    {
        using var file = new TemporaryFile(await WithExecutedAsync("约一百"));

        CommandLineRun run = await CommandLineRun.OfAsync("validate", GoldenForms.Named("2024/000-08").Path, file.Path, "--json");

        Assert.Equal((1, file.Path), (run.ExitCode, Text(run.Errors[0], "file")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_worse_than_a_refused_one()
    {
        using var file = new TemporaryFile("{}");

        CommandLineRun run = await CommandLineRun.OfAsync("validate", file.Path, "/nowhere/form.json");

        Assert.Equal(2, run.ExitCode);
    }

    private static async Task<string> WithExecutedAsync(string executed)
    {
        string form = await File.ReadAllTextAsync(GoldenForms.Named("2024/000-08").Path);
        return form.Replace("\"executed\": \"140.98\",\n      \"points\": \"10.00\"", $"\"executed\": \"{executed}\",\n      \"points\": \"10.00\"", StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
