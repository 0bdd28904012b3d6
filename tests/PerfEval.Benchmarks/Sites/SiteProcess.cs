using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PerfEval.Benchmarks.Sites;

/// <summary>A site running as a process of its own, on a free port, with the garbage collector that sites have by default.</summary>
internal sealed partial class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="assembly">The program.</param>
    /// <param name="verb">Its first argument; empty for none.</param>
    /// <param name="settings">Its settings.</param>
    public static async Task<SiteProcess> StartAsync(string assembly, string verb, IReadOnlyDictionary<string, string> settings)
    {
        string[] arguments = [assembly, .. verb.Length == 0 ? Array.Empty<string>() : [verb], "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(assembly) };
        start.Environment["DOTNET_gcServer"] = "1";
        foreach ((string key, string value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{assembly} did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(process); // also after an exception or a Ctrl+C
        Uri address = await ReadAddressAsync(process.StandardOutput).WaitAsync(LongestStart);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // what it logs from now on
        return new SiteProcess(process, address);
    }

    public async ValueTask DisposeAsync()
    {
        End(_process);
        await _process.WaitForExitAsync();
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill();
    }

    private static async Task<Uri> ReadAddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
                return new Uri(found.Groups[1].Value);
        }
        throw new InvalidOperationException("The site ended before it listened.");
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
