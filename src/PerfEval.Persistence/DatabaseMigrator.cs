using Microsoft.EntityFrameworkCore;
using PerfEval.Persistence.Sql;

namespace PerfEval.Persistence;

/// <summary>Brings a database to the schema of this program.</summary>
public static class DatabaseMigrator
{
    /// <summary>Runs the migrations that are missing, creating the database if need be, and grants the application's role its rights.</summary>
    /// <param name="ownerConnectionString">A connection of the role that owns the schema.</param>
    /// <param name="cancellation">Ends the work between two migrations.</param>
    /// <returns>The names of the migrations that were run.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string ownerConnectionString, CancellationToken cancellation = default)
    {
        await using var db = new PerfEvalDb(new DbContextOptionsBuilder<PerfEvalDb>().UseNpgsql(ownerConnectionString).Options);
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
        await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(SqlScript.Read("grants.sql"), cancellation);
        return pending;
    }
}
