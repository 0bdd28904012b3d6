using System.Text.Json;
using PerfEval.TestKit.Databases;
using Xunit;

namespace PerfEval.IntegrationTests.Cli;

public sealed class DoctorCommandTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=perfeval_app";

    [Fact]
    public async Task A_machine_in_order_gives_a_line_for_each_check_and_0()
    {
        CommandRun run = await CommandRun.OfAsync(["doctor"], ("PERFEVAL_DB", database.AppConnectionString));

        Assert.Equal((0, 4), (run.ExitCode, run.Output.TrimEnd().Split('\n').Length));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_gives_2()
    {
        CommandRun run = await CommandRun.OfAsync(["doctor"], ("PERFEVAL_DB", Nowhere));

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_database_without_the_schema_is_answered_with_the_command_that_makes_it()
    {
        CommandRun run = await CommandRun.OfAsync(["doctor"], ("PERFEVAL_DB", await database.EmptyAsync()));

        Assert.Contains("perfeval migrate", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_find_each_check_by_name()
    {
        CommandRun run = await CommandRun.OfAsync(["doctor", "--json"], ("PERFEVAL_DB", Nowhere));

        using JsonDocument answer = JsonDocument.Parse(run.Output);
        IEnumerable<string?> checks = answer.RootElement.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("check").GetString());
        Assert.Equal(["configuration", "database", "fonts", "disk"], checks);
    }
}
