using PerfEval.IntegrationTests.LocalPostgres;
using PerfEval.TestKit.Databases;
using Xunit;

namespace PerfEval.IntegrationTests.Databases;

public sealed class TestDatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task It_is_migrated() =>
        Assert.Equal(0L, await Sql.AskAsync(database.AppConnectionString, "select count(*) from evaluation_history"));

    [Fact]
    public async Task Another_one_does_not_see_what_was_written_in_it()
    {
        await Sql.AskAsync(database.OwnerConnectionString, "create table mine as select 1");

        await using TestDatabase other = await TestDatabase.NewAsync();

        Assert.Equal(true, await Sql.AskAsync(other.OwnerConnectionString, "select to_regclass('mine') is null"));
    }
}
