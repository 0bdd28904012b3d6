using System.Diagnostics;

namespace PerfEval.IntegrationTests.LocalPostgres;

/// <summary>Another process that uses a cluster.</summary>
internal sealed class ClusterUser : IDisposable
{
    private readonly Process _process;

    private ClusterUser(Process process) => _process = process;

    public static ClusterUser Start(string folder) => new(Process.Start(
        new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "PerfEval.ClusterUser.dll"), folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);

    /// <summary>The connection string it got, once its cluster is up.</summary>
    public async Task<string> ConnectionStringAsync() =>
        await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The cluster's user ended without a connection string.");

    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
