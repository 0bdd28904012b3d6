using System.Diagnostics;
using System.Globalization;
using PerfEval.LocalPostgres;

namespace PerfEval.TestKit.Databases;

/// <summary>A test database's name tells the process it belongs to, so that what a killed run leaves behind can be dropped.</summary>
internal static class DeadRuns
{
    private static readonly string Mine = Prefix(Process.GetCurrentProcess());
    private static int _count;

    public static string NextName() => $"{Mine}_{Interlocked.Increment(ref _count)}";

    public static async Task DropAsync(LocalCluster cluster)
    {
        foreach (string name in await TestCluster.ListAsync(cluster, @"select datname from pg_database where datname like 'run\_%'"))
        {
            if (!IsAlive(name))
                await TestCluster.RunAsync(cluster, $"drop database if exists {name} with (force)");
        }
    }

    // run_process number_its start_number
    private static string Prefix(Process process) =>
        string.Create(CultureInfo.InvariantCulture, $"run_{process.Id}_{process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond}");

    private static bool IsAlive(string name)
    {
        try
        {
            using Process process = Process.GetProcessById(int.Parse(name.Split('_')[1], CultureInfo.InvariantCulture));
            return name.StartsWith(Prefix(process) + "_", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
