using System.Text.Json;
using PerfEval.Cli;

namespace PerfEval.UnitTests.Cli;

/// <summary>One run of perfeval, in this process.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    /// <summary>The errors of a run with <c>--json</c>.</summary>
    public JsonElement Errors => JsonSerializer.Deserialize<JsonElement>(Error).GetProperty("errors");

    public static async Task<CommandLineRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await PerfEvalCommandLine.RunAsync(arguments, output, error);
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }
}
