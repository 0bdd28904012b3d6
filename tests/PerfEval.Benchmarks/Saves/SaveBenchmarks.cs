using PerfEval.Benchmarks.Load;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Benchmarks.Sites;

namespace PerfEval.Benchmarks.Saves;

/// <summary>A save of one cell against its floor.</summary>
internal static class SaveBenchmarks
{
    public static async Task RunAsync()
    {
        Report.Heading("Save");
        await using SitePair sites = await SitePair.StartAsync();
        (await SiteContest.PrepareAsync(sites, (form, credentials) => new SaveRequests(form, credentials))).Run("save of one cell");
    }
}
