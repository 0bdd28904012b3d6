using System.CommandLine;
using Npgsql;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.Cli;

/// <summary><c>perfeval migrate</c>: brings the database to this program's schema, as its owner, and grants the application's role its rights.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "建立数据库结构，或升级到本程序的版本");
        command.SetAction((parsed, ct) => RunAsync(new CommandOutput(parsed), ct));
        return command;
    }

    private static async Task<int> RunAsync(CommandOutput output, CancellationToken ct)
    {
        try
        {
            await using ProductDatabase database = await ProductDatabase.OpenAsync(CliSettings.Load(), ct);
            IReadOnlyList<string> applied = await DatabaseMigrator.MigrateAsync(database.OwnerConnectionString, ct);
            output.Answer(applied.Count == 0 ? "数据库结构已是最新。" : $"数据库结构已升级：{string.Join("、", applied)}", new { applied });
            return ExitCode.Done;
        }
        catch (Exception e) when (e is LocalPostgresException or NpgsqlException)
        {
            output.Refuse($"数据库结构未能升级：{e.Message}");
            return ExitCode.CouldNot;
        }
    }
}
