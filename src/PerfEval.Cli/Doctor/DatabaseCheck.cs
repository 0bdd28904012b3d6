using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.Cli.Doctor;

internal static class DatabaseCheck
{
    public static async Task<CheckResult> RunAsync(Func<string, string?> settings, CancellationToken ct)
    {
        try
        {
            await using ProductDatabase database = await ProductDatabase.OpenAsync(settings, ct);
            return await LookAsync(database.AppConnectionString, ct);
        }
        catch (Exception e) when (e is LocalPostgresException or NpgsqlException)
        {
            return Failed($"不能使用：{e.Message}");
        }
    }

    private static async Task<CheckResult> LookAsync(string connectionString, CancellationToken ct)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);
        string version = $"PostgreSQL {await AskAsync(source, "show server_version", ct)}";
        await using var db = new PerfEvalDb(new DbContextOptionsBuilder<PerfEvalDb>().UseNpgsql(source).Options);
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(ct)];
        if (pending.Length > 0)
            return Failed($"{version}，结构缺 {pending.Length} 次升级：请执行 perfeval migrate");
        return await AskAsync(source, "select rolsuper from pg_roles where rolname = current_user", ct) is true
            ? new CheckResult(CheckSubject.Database, CheckOutcome.Warning, $"{version}，结构为最新；但以超级用户连接，权限限制不起作用，请改用 perfeval_app")
            : new CheckResult(CheckSubject.Database, CheckOutcome.Ok, $"{version}，结构为最新");
    }

    private static async Task<object?> AskAsync(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        await using NpgsqlCommand command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct);
    }

    private static CheckResult Failed(string message) => new(CheckSubject.Database, CheckOutcome.Failed, message);
}
