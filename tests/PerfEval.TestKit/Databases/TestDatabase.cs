using Npgsql;
using PerfEval.LocalPostgres;
using Xunit;

namespace PerfEval.TestKit.Databases;

/// <summary>A migrated, empty database of one's own: <c>IClassFixture&lt;TestDatabase&gt;</c> for a class of tests, or
/// <see cref="NewAsync"/> for a single one. Connections are the application's, with its rights only, unless the owner's are asked for.</summary>
public sealed class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private readonly string _name = DeadRuns.NextName();
    private LocalCluster? _cluster;

    public string AppConnectionString => Cluster.AppConnectionString(_name);

    public string OwnerConnectionString => Cluster.OwnerConnectionString(_name);

    private LocalCluster Cluster => _cluster ?? throw new InvalidOperationException("The database is made by InitializeAsync.");

    public static async Task<TestDatabase> NewAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>Another database without a schema, for tests of migrations: the owner's connection to it.</summary>
    public async Task<string> EmptyAsync()
    {
        string name = DeadRuns.NextName();
        await Cluster.EnsureDatabaseAsync(name);
        return Cluster.OwnerConnectionString(name) + ";Pooling=false";
    }

    public async Task InitializeAsync()
    {
        _cluster = await TestCluster.StartedAsync();
        string template = await TemplateDatabase.NameAsync();
        await TestCluster.RunAsync(_cluster, $"create database {_name} template {template} owner {LocalCluster.OwnerRole}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (string pooled in new[] { AppConnectionString, OwnerConnectionString })
        {
            await using var connection = new NpgsqlConnection(pooled);
            NpgsqlConnection.ClearPool(connection);
        }
        await TestCluster.RunAsync(Cluster, $"drop database if exists {_name} with (force)");
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
