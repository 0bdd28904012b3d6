using Npgsql;

namespace PerfEval.LocalPostgres;

/// <summary>The database the program works on: the one its settings name, else that of a private cluster which lives as long as this object.</summary>
public sealed class ProductDatabase : IAsyncDisposable
{
    private static readonly string[] AppKeys = ["PERFEVAL_DB", "ConnectionStrings:PerfEval"];
    private static readonly string[] OwnerKeys = ["PERFEVAL_DB_OWNER", "ConnectionStrings:PerfEvalOwner"];

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

    /// <summary>Whether the settings name a database.</summary>
    public static bool IsNamedIn(Func<string, string?> setting) => Given(setting, [.. AppKeys, .. OwnerKeys]) is not null;

    /// <param name="setting">Looks a key of the configuration up, environment variables included.</param>
    /// <param name="ct">Ends the wait for a server that starts.</param>
    /// <exception cref="LocalPostgresException">No database is named and no private cluster can be had.</exception>
    public static async Task<ProductDatabase> OpenAsync(Func<string, string?> setting, CancellationToken ct = default)
    {
        string? app = Given(setting, AppKeys);
        string? owner = Given(setting, OwnerKeys) ?? app;
        if (owner is not null)
            return new ProductDatabase(app, owner, cluster: null);
        var options = new LocalClusterOptions { Folder = Path.Combine(DataFolder.Find(setting), "postgres") };
        LocalCluster cluster = await LocalCluster.StartAsync(options, ct);
        return new ProductDatabase(cluster.AppConnectionString(), cluster.OwnerConnectionString(), cluster);
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string? Given(Func<string, string?> setting, string[] keys) =>
        keys.Select(setting).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } found ? WithPoolSize(found) : null;

    private static string WithPoolSize(string connectionString)
    {
        try
        {
            // a later key replaces an earlier one
            return new NpgsqlConnectionStringBuilder($"Maximum Pool Size={PoolSize.Default};{connectionString}").ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new LocalPostgresException($"数据库连接串有误（{e.Message}），应形如 Host=…;Database=perfeval;Username=perfeval_app。", e);
        }
    }
}
