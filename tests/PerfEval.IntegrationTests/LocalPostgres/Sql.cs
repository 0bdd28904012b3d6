using Npgsql;

namespace PerfEval.IntegrationTests.LocalPostgres;

internal static class Sql
{
    /// <summary>The one value a statement returns, over a connection of its own.</summary>
    public static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
        await using NpgsqlCommand command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>The code PostgreSQL refuses a statement with; none when it accepts.</summary>
    public static async Task<string?> RefusalAsync(string connectionString, string sql)
    {
        try
        {
            await AskAsync(connectionString, sql);
            return null;
        }
        catch (PostgresException e)
        {
            return e.SqlState;
        }
    }
}
