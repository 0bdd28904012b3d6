using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.TestKit.Databases;

/// <summary>The migrated database that each test class gets a clone of; made once for each schema, under a lock all runs respect.</summary>
internal static class TemplateDatabase
{
    private const long Lock = 0x5045524645; // any number, the same everywhere
    private const int Kept = 6; // working copies of different states may run tests at the same time
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static Task<string> NameAsync() => Made.Value;

    private static async Task<string> MakeAsync()
    {
        LocalCluster cluster = await TestCluster.StartedAsync();
        string name = Name();
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(cluster.AdministratorConnectionString());
        await using NpgsqlConnection held = await server.OpenConnectionAsync();
        await using var take = new NpgsqlCommand($"select pg_advisory_lock({Lock})", held);
        await take.ExecuteNonQueryAsync(); // closing the connection lets go
        if ((await TestCluster.ListAsync(cluster, $"select datname from pg_database where datname = '{name}'")).Count == 0)
            await BuildAsync(cluster, name);
        return name;
    }

    private static async Task BuildAsync(LocalCluster cluster, string name)
    {
        await DropOldAsync(cluster);
        string unfinished = name + "_unfinished";
        await TestCluster.RunAsync(cluster, $"drop database if exists {unfinished}");
        await cluster.EnsureDatabaseAsync(unfinished);
        await DatabaseMigrator.MigrateAsync(cluster.OwnerConnectionString(unfinished) + ";Pooling=false");
        await TestCluster.RunAsync(cluster, $"alter database {unfinished} rename to {name}");
    }

    private static async Task DropOldAsync(LocalCluster cluster)
    {
        const string Sql = @"select datname from pg_database where datname like 'template\_%\_%' order by oid desc offset {0}";
        foreach (string old in await TestCluster.ListAsync(cluster, string.Format(null, Sql, Kept - 1)))
            await TestCluster.RunAsync(cluster, $"drop database if exists {old}");
    }

    // the last migration tells people which it is; the library's own number changes with any change of schema, scripts or data in it
    private static string Name()
    {
        using var db = new PerfEvalDb(new DbContextOptionsBuilder<PerfEvalDb>().UseNpgsql().Options);
        string migration = db.Database.GetMigrations().Last().Split('_')[0];
        return $"template_{migration}_{typeof(PerfEvalDb).Module.ModuleVersionId:N}"[..40];
    }
}
