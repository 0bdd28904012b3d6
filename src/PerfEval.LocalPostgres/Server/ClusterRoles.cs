using Npgsql;

namespace PerfEval.LocalPostgres.Server;

/// <summary>The two roles and the product's database, which gets its name last: what a killed first start leaves is made anew by the next.</summary>
internal static class ClusterRoles
{
    private const string Unfinished = LocalCluster.Database + "_new";

    private const string Roles = $"""
        do $$ begin
          if to_regrole('{LocalCluster.OwnerRole}') is null then
            create role {LocalCluster.OwnerRole} login nosuperuser nocreaterole nocreatedb;
          end if;
          if to_regrole('{LocalCluster.AppRole}') is null then
            create role {LocalCluster.AppRole} login nosuperuser nocreaterole nocreatedb;
          end if;
        end $$;
        select exists (select from pg_database where datname = '{LocalCluster.Database}')
        """;

    // an older PostgreSQL lets everyone create tables in schema public, and keeps it for the superuser
    private const string Rights = $"""
        revoke all on database {Unfinished} from public;
        grant connect on database {Unfinished} to {LocalCluster.AppRole};
        alter schema public owner to {LocalCluster.OwnerRole};
        revoke create on schema public from public;
        """;

    public static async Task EnsureAsync(Func<string, NpgsqlConnectionStringBuilder> administrator, CancellationToken ct)
    {
        await using NpgsqlConnection server = await OpenAsync(administrator("postgres"), ct);
        await using var roles = new NpgsqlCommand(Roles, server);
        if (await roles.ExecuteScalarAsync(ct) is true)
            return;
        await RunAsync(server, $"drop database if exists {Unfinished}", ct);
        await RunAsync(server, $"create database {Unfinished} owner {LocalCluster.OwnerRole}", ct);
        await using (NpgsqlConnection database = await OpenAsync(administrator(Unfinished), ct))
            await RunAsync(database, Rights, ct);
        await RunAsync(server, $"alter database {Unfinished} rename to {LocalCluster.Database}", ct);
    }

    private static async Task<NpgsqlConnection> OpenAsync(NpgsqlConnectionStringBuilder where, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(where.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
