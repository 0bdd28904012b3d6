using PerfEval.LocalPostgres;

namespace PerfEval.IntegrationTests.LocalPostgres;

/// <summary>A folder for one cluster; a server that still runs in it is stopped at the end, and the folder deleted.</summary>
internal sealed class ScratchFolder(string below = "") : IAsyncDisposable
{
    private readonly string _top = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"perfeval-cluster-{Guid.NewGuid():N}");

    public string Path => System.IO.Path.Combine(_top, below, "pg");

    public string PidFile => System.IO.Path.Combine(Path, "data", "postmaster.pid");

    public string PostmasterPid => File.ReadLines(PidFile).First();

    public Task<LocalCluster> StartAsync(Durability durability = Durability.Throwaway) =>
        LocalCluster.StartAsync(new LocalClusterOptions { Folder = Path, Durability = durability });

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(PidFile))
            await (await StartAsync()).DisposeAsync();
        if (Directory.Exists(_top))
            Directory.Delete(_top, recursive: true);
    }
}
