using PerfEval.Benchmarks.Load;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Benchmarks.Sites;

namespace PerfEval.Benchmarks.Pages;

/// <summary>The form page against its floor.</summary>
internal static class PageBenchmarks
{
    public static async Task RunAsync()
    {
        Report.Heading("Form page");
        await using SitePair sites = await SitePair.StartAsync();
        LoadResult alone = (await SiteContest.PrepareAsync(sites, (form, credentials) => new PageRequests(form, credentials))).Run("form page");
        Report.Note($"p50 at one user: {Report.Number(alone.MedianMilliseconds)} ms, {Report.Verdict(alone.MedianMilliseconds, Target.AtMost(10))}.");
    }
}
