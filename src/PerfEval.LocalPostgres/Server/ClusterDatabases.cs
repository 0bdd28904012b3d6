using Npgsql;

namespace PerfEval.LocalPostgres.Server;

/// <summary>Makes databases: the owner's, closed to the application's role but for connecting. A database gets its name last,
/// so that what a killed process leaves behind is never taken for a whole one.</summary>
internal sealed class ClusterDatabases(Func<string, NpgsqlConnectionStringBuilder> administrator)
{
    public async Task EnsureAsync(string name, CancellationToken ct)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(administrator("postgres"));
        if (await ExistsAsync(server, name, ct))
            return;
        string unfinished = name + "_new";
        await RunAsync(server, $"drop database if exists {Quoted(unfinished)}", ct);
        await RunAsync(server, $"create database {Quoted(unfinished)} owner {LocalCluster.OwnerRole}", ct);
        await using (NpgsqlDataSource database = NpgsqlDataSource.Create(administrator(unfinished)))
            await RunAsync(database, Rights(unfinished), ct);
        await RunAsync(server, $"alter database {Quoted(unfinished)} rename to {Quoted(name)}", ct);
    }

    private static async Task<bool> ExistsAsync(NpgsqlDataSource server, string name, CancellationToken ct)
    {
        await using NpgsqlCommand command = server.CreateCommand("select exists (select from pg_database where datname = $1)");
        command.Parameters.Add(new NpgsqlParameter { Value = name });
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    // before version 15 everyone may create tables in schema public, and the superuser owns it
    private static string Rights(string database) => $"""
        revoke all on database {Quoted(database)} from public;
        grant connect on database {Quoted(database)} to {LocalCluster.AppRole};
        alter schema public owner to {LocalCluster.OwnerRole};
        revoke create on schema public from public;
        """;

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
