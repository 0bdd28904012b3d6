using Npgsql;

namespace PerfEval.LocalPostgres;

/// <summary>The database the program works on: the one its settings name, else that of a private cluster which lives as long as this object.</summary>
public sealed class ProductDatabase : IAsyncDisposable
{
    private readonly string? _app;
    private readonly LocalCluster? _cluster;

    private ProductDatabase(string? app, string owner, LocalCluster? cluster) => (_app, OwnerConnectionString, _cluster) = (app, owner, cluster);

    /// <summary>For everything but migrations.</summary>
    public string AppConnectionString => _app
        ?? throw new LocalPostgresException("只给出了属主的连接串：请再用 ConnectionStrings:PerfEval（或环境变量 PERFEVAL_DB）给出应用的连接串。");

    /// <summary>For migrations. Where the settings name one connection only, that one.</summary>
    public string OwnerConnectionString { get; }

    /// <summary>Whether it is the private cluster's.</summary>
    public bool IsLocal => _cluster is not null;

    /// <param name="setting">Looks a key of the configuration up, environment variables included.</param>
    /// <param name="ct">Ends the wait for a server that starts.</param>
    /// <exception cref="LocalPostgresException">No database is named and no private cluster can be had.</exception>
    public static async Task<ProductDatabase> OpenAsync(Func<string, string?> setting, CancellationToken ct = default)
    {
        string? app = Given(setting, "PERFEVAL_DB", "ConnectionStrings:PerfEval");
        string? owner = Given(setting, "PERFEVAL_DB_OWNER", "ConnectionStrings:PerfEvalOwner") ?? app;
        if (owner is not null)
            return new ProductDatabase(app, owner, cluster: null);
        var options = new LocalClusterOptions { Folder = Path.Combine(DataFolder.Find(setting), "postgres") };
        LocalCluster cluster = await LocalCluster.StartAsync(options, ct);
        return new ProductDatabase(cluster.AppConnectionString(), cluster.OwnerConnectionString(), cluster);
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string? Given(Func<string, string?> setting, params string[] keys) =>
        keys.Select(setting).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } found ? WithPoolSize(found) : null;

    // a later key replaces an earlier one
    private static string WithPoolSize(string connectionString) =>
        new NpgsqlConnectionStringBuilder($"Maximum Pool Size={PoolSize.Default};{connectionString}").ConnectionString;
}
