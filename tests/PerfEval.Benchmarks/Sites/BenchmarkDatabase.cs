using Npgsql;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.Benchmarks.Sites;

/// <summary>A freshly migrated database on a cluster of its own with the settings the product runs with: what is committed is on disk.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    private const string Name = "benchmark";
    private readonly LocalCluster _cluster;

    private BenchmarkDatabase(LocalCluster cluster) => _cluster = cluster;

    public string AppConnectionString => _cluster.AppConnectionString(Name);

    public static async Task<BenchmarkDatabase> CreateAsync()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"perfeval-benchmarks-{Environment.UserName}");
        LocalCluster cluster = await LocalCluster.StartAsync(new LocalClusterOptions { Folder = folder });
        await RunAsync(cluster, $"drop database if exists {Name} with (force)");
        await cluster.EnsureDatabaseAsync(Name);
        NpgsqlConnection.ClearAllPools(); // those of an earlier run in this process lead to its server, which has ended
        await DatabaseMigrator.MigrateAsync(cluster.OwnerConnectionString(Name));
        return new BenchmarkDatabase(cluster);
    }

    /// <summary>Lets the planner know what the tables hold.</summary>
    public async Task AnalyzeAsync()
    {
        await using NpgsqlDataSource owner = NpgsqlDataSource.Create(_cluster.OwnerConnectionString(Name));
        await using NpgsqlCommand analyze = owner.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static async Task RunAsync(LocalCluster cluster, string sql)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(cluster.AdministratorConnectionString());
        await using NpgsqlCommand command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
