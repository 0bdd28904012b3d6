using Npgsql;
using PerfEval.LocalPostgres.Folders;
using PerfEval.LocalPostgres.Programs;
using PerfEval.LocalPostgres.Server;

namespace PerfEval.LocalPostgres;

/// <summary>A private PostgreSQL cluster: started by the first process that asks, shared by the others, stopped by the last.
/// It listens on a Unix socket in a folder of its own, never on TCP.</summary>
public sealed class LocalCluster : IAsyncDisposable
{
    /// <summary>The product's database; made on the first start, owned by <see cref="OwnerRole"/>.</summary>
    public const string Database = "perfeval";

    /// <summary>Owns the database and migrates it.</summary>
    public const string OwnerRole = "perfeval_owner";

    /// <summary>What the application connects as: it may use what the owner grants, and change no schema.</summary>
    public const string AppRole = "perfeval_app";

    private readonly ClusterServer _server;
    private readonly FileStream _use;
    private readonly int _maxPoolSize;

    private LocalCluster(ClusterServer server, FileStream use, int maxPoolSize) => (_server, _use, _maxPoolSize) = (server, use, maxPoolSize);

    /// <exception cref="LocalPostgresException">PostgreSQL is missing, does not fit the data, or does not start.</exception>
    public static async Task<LocalCluster> StartAsync(LocalClusterOptions options, CancellationToken ct = default)
    {
        if (OperatingSystem.IsWindows())
            throw new LocalPostgresException("Windows 上没有内置数据库：请自行安装 PostgreSQL，并给出连接串 ConnectionStrings:PerfEval。");
        ClusterFolder folder = ClusterFolder.Make(options.Folder);
        await using FileStream gate = await ClusterLocks.TakeAsync(folder.StartLock, ct);
        PostgresPrograms programs = ProgramSearch.Find(options.BinFolder, folder.DataVersion);
        var server = new ClusterServer(folder, new ToolRunner(programs, folder), options.Durability);
        FileStream use = ClusterLocks.Share(folder.UseLock);
        try
        {
            await server.EnsureRunningAsync(ct);
            await ClusterRoles.EnsureAsync(server.Administrator("postgres"), ct);
            await new ClusterDatabases(server.Administrator).EnsureAsync(Database, ct);
            return new LocalCluster(server, use, options.MaxPoolSize);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where it lives: the folder asked for, unless the server's account could not reach that.</summary>
    public string Folder => _server.Folder.Root;

    /// <summary>For migrations.</summary>
    public string OwnerConnectionString(string database = Database) => Pooled(database, OwnerRole);

    /// <summary>For the application.</summary>
    public string AppConnectionString(string database = Database) => Pooled(database, AppRole);

    /// <summary>The cluster's superuser, unpooled: for making and dropping databases in tests.</summary>
    public string AdministratorConnectionString(string database = "postgres") => _server.Administrator(database).ConnectionString;

    /// <summary>Makes a database like the product's own, unless there is one of this name.</summary>
    public Task EnsureDatabaseAsync(string name, CancellationToken ct = default) => new ClusterDatabases(_server.Administrator).EnsureAsync(name, ct);

    /// <summary>Stops the server unless another process still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using FileStream gate = await ClusterLocks.TakeAsync(_server.Folder.StartLock, CancellationToken.None);
        await _use.DisposeAsync();
        if (ClusterLocks.IsFree(_server.Folder.UseLock))
            await _server.StopAsync();
    }

    private string Pooled(string database, string role) =>
        new NpgsqlConnectionStringBuilder(_server.Connection(database, role).ConnectionString) { MaxPoolSize = _maxPoolSize }.ConnectionString;
}
