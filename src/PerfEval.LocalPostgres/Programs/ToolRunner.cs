using System.Diagnostics;
using PerfEval.LocalPostgres.Folders;

namespace PerfEval.LocalPostgres.Programs;

/// <summary>Runs initdb and pg_ctl as the cluster's account.</summary>
internal sealed class ToolRunner(PostgresPrograms programs, ClusterFolder folder)
{
    private const int LogLinesToShow = 15;

    public async Task RunAsync(string tool, IEnumerable<string> arguments, CancellationToken ct)
    {
        using Process process = Process.Start(Describe(tool, arguments))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await EndOfAsync(process, ct);
        if (process.ExitCode != 0)
            throw new LocalPostgresException($"{tool} 失败（退出码 {process.ExitCode}）：{await output}{await errors}{LogTail()}");
    }

    private ProcessStartInfo Describe(string tool, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(programs[tool], arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/", // the current one may be closed to the account
            UserName = folder.Account?.Name, // .NET gives up root's rights in the child
        };
        foreach (string name in start.Environment.Keys.Where(SteersPostgres).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static bool SteersPostgres(string name) =>
        name.StartsWith("PG", StringComparison.Ordinal) || name.StartsWith("LC_", StringComparison.Ordinal);

    // a cancelled initdb must not go on writing while the next start clears its folder away
    private static async Task EndOfAsync(Process process, CancellationToken ct)
    {
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private string LogTail() => File.Exists(folder.Log) ? "\n" + string.Join('\n', File.ReadLines(folder.Log).TakeLast(LogLinesToShow)) : "";
}
