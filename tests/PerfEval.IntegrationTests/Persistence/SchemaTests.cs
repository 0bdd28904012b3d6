using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.IntegrationTests.Application;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Persistence;

public sealed class SchemaTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task The_migrations_cover_the_model()
    {
        await using PerfEvalDb db = office.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("update evaluation_history set actor_name = '别人'")]
    [InlineData("delete from evaluation_history")]
    [InlineData("truncate evaluation_history")]
    public async Task The_application_cannot_change_the_history(string sql) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await ErrorOfAsync(office.AppConnectionString, sql));

    [Theory]
    [InlineData("update evaluation_history set actor_name = '别人'")]
    [InlineData("delete from evaluation_history")]
    [InlineData("truncate evaluation_history")]
    public async Task Not_even_the_owner_changes_the_history(string sql)
    {
        await office.NewDraftAsync(2090 + sql.Length % 9);

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await ErrorOfAsync(office.OwnerConnectionString, sql));
    }

    [Theory]
    [InlineData("create table intruder (id int)")]
    [InlineData("alter table evaluations add column intruder int")]
    [InlineData("drop table evaluations")]
    public async Task The_application_cannot_change_the_schema(string sql) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await ErrorOfAsync(office.AppConnectionString, sql));

    [Fact]
    public async Task A_save_whose_connection_is_killed_leaves_neither_key_nor_change()
    {
        SelfEvaluation form = await office.NewDraftAsync(2080);
        SaveRequest request = Office.Request(form, ("goal.expected", "目标"));
        await using NpgsqlConnection blocker = await BlockAsync(form.Id);

        Task<SaveResult> save = office.SaveAsync(request, office.Filler);
        await KillWaitingAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => save);
        await blocker.CloseAsync();

        Assert.IsType<SaveResult.Saved>(await office.SaveAsync(request, office.Filler));
        Assert.Equal(2, (await office.ReadAsync(form.Id)).Version);
    }

    private async Task<NpgsqlConnection> BlockAsync(Guid id)
    {
        var connection = new NpgsqlConnection(office.OwnerConnectionString);
        await connection.OpenAsync();
        await using var begin = new NpgsqlCommand("begin", connection);
        await begin.ExecuteNonQueryAsync();
        await using var take = new NpgsqlCommand("select from evaluations where id = $1 for update", connection) { Parameters = { new() { Value = id } } };
        await take.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Kills the connection that waits for a lock, once there is one.</summary>
    private async Task KillWaitingAsync()
    {
        const string Kill = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;
        await using var connection = new NpgsqlConnection(office.AppConnectionString);
        await connection.OpenAsync();
        await using var kill = new NpgsqlCommand(Kill, connection);
        while (await kill.ExecuteScalarAsync() is not true)
            await Task.Delay(10);
    }

    private static async Task<string?> ErrorOfAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync()) as PostgresException)?.SqlState;
    }
}
