using Npgsql;
using PerfEval.LocalPostgres;

namespace PerfEval.TestKit.Databases;

/// <summary>The server all tests of this machine share. It is kept in the temporary folder between runs, so that a run finds it and its
/// template made already; <see cref="ClusterTestFramework"/> stops it after a project's last test.</summary>
internal static class TestCluster
{
    private const int Pool = 10; // a pool for each host, and many hosts at once
    private static readonly Lazy<Task<LocalCluster>> Shared = new(StartAsync);

    public static Task<LocalCluster> StartedAsync() => Shared.Value;

    public static async Task StopAsync()
    {
        if (Shared.IsValueCreated)
            await (await Shared.Value).DisposeAsync();
    }

    public static async Task RunAsync(LocalCluster cluster, string sql, CancellationToken ct = default)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(cluster.AdministratorConnectionString());
        await using NpgsqlCommand command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    public static async Task<IReadOnlyList<string>> ListAsync(LocalCluster cluster, string sql)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(cluster.AdministratorConnectionString());
        await using NpgsqlCommand command = server.CreateCommand(sql);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static async Task<LocalCluster> StartAsync()
    {
        LocalCluster cluster = await LocalCluster.StartAsync(new LocalClusterOptions
        {
            Folder = Path.Combine(Path.GetTempPath(), $"perfeval-tests-{Environment.UserName}"),
            Durability = Durability.Throwaway,
            MaxPoolSize = Pool,
        });
        await DeadRuns.DropAsync(cluster);
        return cluster;
    }
}
