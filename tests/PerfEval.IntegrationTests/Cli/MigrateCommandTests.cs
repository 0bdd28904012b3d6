using PerfEval.IntegrationTests.LocalPostgres;
using PerfEval.TestKit.Databases;
using Xunit;

namespace PerfEval.IntegrationTests.Cli;

public sealed class MigrateCommandTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_database_of_today_is_left_alone()
    {
        CommandRun run = await CommandRun.OfAsync(["migrate", "--json"], ("PERFEVAL_DB_OWNER", database.OwnerConnectionString));

        Assert.Equal((0, """{"applied":[]}"""), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task An_empty_database_gets_the_schema_and_the_application_its_rights()
    {
        string empty = await database.EmptyAsync();

        await CommandRun.OfAsync(["migrate"], ("PERFEVAL_DB_OWNER", empty));

        string app = empty.Replace("perfeval_owner", "perfeval_app", StringComparison.Ordinal);
        Assert.Equal(0L, await Sql.AskAsync(app, "select count(*) from evaluation_history"));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_gives_2_and_one_line()
    {
        CommandRun run = await CommandRun.OfAsync(["migrate"], ("PERFEVAL_DB_OWNER", "Host=127.0.0.1;Port=1;Username=perfeval_owner"));

        Assert.Equal((2, 1), (run.ExitCode, run.Errors.TrimEnd().Split('\n').Length));
    }
}
