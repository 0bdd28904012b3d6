using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.Cli;

/// <summary>The migrated database of the settings, for commands that read and write forms.</summary>
internal sealed class StoreConnection : IAsyncDisposable
{
    private readonly ProductDatabase _database;
    private readonly DbContextOptions<PerfEvalDb> _options;

    private StoreConnection(ProductDatabase database)
    {
        _database = database;
        _options = new DbContextOptionsBuilder<PerfEvalDb>().UseNpgsql(database.AppConnectionString).Options;
    }

    /// <summary>Runs a command's work on the database; without one the command could not do it.</summary>
    public static async Task<int> UseAsync(CommandOutput output, Func<StoreConnection, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            await using var store = new StoreConnection(await ProductDatabase.OpenAsync(CliSettings.Load(), cancellation));
            await store.RefuseOldSchemaAsync(cancellation);
            return await work(store);
        }
        catch (Exception failure) when (failure is LocalPostgresException or NpgsqlException or StoreException)
        {
            output.Refuse($"数据库不可用：{failure.Message}");
            return ExitCode.CouldNot;
        }
        catch (DbUpdateException failure)
        {
            output.Refuse($"未能写入数据库：{failure.GetBaseException().Message}");
            return ExitCode.CouldNot;
        }
    }

    /// <summary>A context with the application's rights.</summary>
    public PerfEvalDb Open() => new(_options);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task RefuseOldSchemaAsync(CancellationToken cancellation)
    {
        if (_database.IsLocal)
        {
            await DatabaseMigrator.MigrateAsync(_database.OwnerConnectionString, cancellation);
            return;
        }
        await using PerfEvalDb db = Open();
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new StoreException("数据库结构不是本程序的版本，请先运行 perfeval migrate");
    }
}

/// <summary>The database is there but cannot be used.</summary>
internal sealed class StoreException(string message) : Exception(message);
