using System.Diagnostics;
using PerfEval.TestKit;
using Xunit;

namespace PerfEval.EndToEndTests.Scripts;

/// <summary>The page's scripts have tests of their own, which node runs; here they count with all others.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task The_page_s_scripts_pass_their_own_tests()
    {
        using Process run = Process.Start(new ProcessStartInfo("npm", "test --silent")
        {
            WorkingDirectory = Checkout.PathOf("src", "PerfEval.Web", "Client"),
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("npm did not start.");
        string report = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, report);
    }
}
