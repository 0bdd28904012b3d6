using Npgsql;

namespace PerfEval.LocalPostgres.Server;

/// <summary>The owner's and the application's role. Asked for at each start, so that the next start completes a first one that was killed.</summary>
internal static class ClusterRoles
{
    private const string Sql = $"""
        do $$ begin
          if to_regrole('{LocalCluster.OwnerRole}') is null then
            create role {LocalCluster.OwnerRole} login nosuperuser nocreaterole nocreatedb;
          end if;
          if to_regrole('{LocalCluster.AppRole}') is null then
            create role {LocalCluster.AppRole} login nosuperuser nocreaterole nocreatedb;
          end if;
        end $$
        """;

    public static async Task EnsureAsync(NpgsqlConnectionStringBuilder administrator, CancellationToken ct)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(administrator);
        await using NpgsqlCommand command = server.CreateCommand(Sql);
        await command.ExecuteNonQueryAsync(ct);
    }
}
