using System.Runtime.Versioning;

namespace PerfEval.IntegrationTests.LocalPostgres;

/// <summary>A folder only its owner can enter, as root's home is. For root the cluster goes elsewhere; that place is deleted as well.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClosedFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("perfeval-closed-").FullName;

    public string? AlsoDelete { get; set; }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        if (Directory.Exists(AlsoDelete))
            Directory.Delete(AlsoDelete, recursive: true);
    }
}
