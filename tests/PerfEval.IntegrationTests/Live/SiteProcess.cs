using System.Diagnostics;
using System.Net;

namespace PerfEval.IntegrationTests.Live;

/// <summary>The site as it is deployed: a process of its own that answers on a port of its own.</summary>
public sealed class SiteProcess : IDisposable
{
    private const string Announced = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public bool IsRunning => !_process.HasExited;

    /// <param name="database">The application's connection string.</param>
    /// <param name="settings">What is set otherwise than in the shipped settings, written key=value.</param>
    public static async Task<SiteProcess> StartAsync(string database, params IEnumerable<string> settings)
    {
        Process process = Process.Start(StartInfo([$"ConnectionStrings:PerfEval={database}", .. settings]))
            ?? throw new InvalidOperationException("The site did not start.");
        try
        {
            var address = new Uri(await ReadAddressAsync(process).WaitAsync(Patience));
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // a full pipe would stop the site
            return new SiteProcess(process, address);
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>The process is gone at once, as with SIGKILL or a loss of power: nothing is finished, nothing is told to anybody.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>A browser without script or redirects, and with cookies of its own.</summary>
    public HttpClient Browser(CookieContainer? cookies = null) => new(
        new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() })
    {
        BaseAddress = Address,
        Timeout = Patience,
    };

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(IEnumerable<string> settings)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "PerfEval.Web.dll");
        string[] quiet = ["urls=http://127.0.0.1:0", "Serilog:MinimumLevel:Default=Warning", "Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Information"];
        return new ProcessStartInfo("dotnet", ["exec", program, .. quiet.Concat(settings).Select(setting => $"--{setting}")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
    }

    private static async Task<string> ReadAddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announced, StringComparison.Ordinal) is >= 0 and var at)
                return line[(at + Announced.Length)..].Trim('"');
        }
        throw new InvalidOperationException("The site ended before it listened.");
    }
}
