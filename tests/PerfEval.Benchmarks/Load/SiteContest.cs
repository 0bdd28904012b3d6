using PerfEval.Benchmarks.Measuring;
using PerfEval.Benchmarks.Sites;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Benchmarks.Load;

/// <summary>Two sites that answer like requests: the product, and its floor. Both are warmed up and then take turns.</summary>
internal sealed class SiteContest
{
    private const int Rounds = 5;
    private const int Most = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(4);
    private static readonly string[] Head = ["", "connections", "requests/s", "of the floor", "p50 ms", "p99 ms", "CPU µs a request", "of the floor's"];
    private readonly Team _product;
    private readonly Team _floor;

    private SiteContest(Team product, Team floor) => (_product, _floor) = (product, floor);

    /// <param name="sites">The sites.</param>
    /// <param name="requestsOf">The requests of a connection, which works on a form of its own.</param>
    public static async Task<SiteContest> PrepareAsync(SitePair sites, Func<SelfEvaluation, Credentials, IRequests> requestsOf) =>
        new(await GatherAsync(sites, sites.Product, requestsOf), await GatherAsync(sites, sites.Bare, requestsOf));

    /// <summary>Runs the contest and prints it.</summary>
    /// <returns>The product's result with one connection.</returns>
    public LoadResult Run(string name)
    {
        Drive(_product, Most, WarmUp);
        Drive(_floor, Most, WarmUp);
        (LoadResult Product, LoadResult Floor) alone = Alternate(1);
        (LoadResult Product, LoadResult Floor) many = Alternate(Most);
        Report.Table([Head, .. Rows(name, 1, alone), .. Rows(name, Most, many)]);
        Report.Note($"One connection: {Verdict(alone)}; {Most} connections: {Verdict(many)}.");
        return alone.Product;
    }

    private static async Task<Team> GatherAsync(SitePair sites, SiteProcess site, Func<SelfEvaluation, Credentials, IRequests> requestsOf)
    {
        var connections = new List<IRequests>();
        for (int number = 0; number < Most; number++)
        {
            SelfEvaluation form = sites.FormOf(site, number);
            connections.Add(requestsOf(form, await sites.FillerAt(site).CredentialsAsync(FormPaths.Page(form))));
        }
        return new Team(site, connections);
    }

    private (LoadResult Product, LoadResult Floor) Alternate(int connections)
    {
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => (Product: Drive(_product, connections, Turn), Floor: Drive(_floor, connections, Turn)))
            .ToList();
        return (LoadResult.MedianOf([.. rounds.Select(round => round.Product)]), LoadResult.MedianOf([.. rounds.Select(round => round.Floor)]));
    }

    private static LoadResult Drive(Team team, int connections, TimeSpan length) =>
        LoadDriver.Run(team.Site, [.. team.Connections.Take(connections)], length);

    private static string Verdict((LoadResult Product, LoadResult Floor) results) =>
        $"{Report.Number(100 * results.Product.PerSecond / results.Floor.PerSecond)} % of the floor's requests/s, "
        + Report.Verdict(100 * results.Product.PerSecond / results.Floor.PerSecond, Target.AtLeast(60));

    private static IEnumerable<IReadOnlyList<string>> Rows(string name, int connections, (LoadResult Product, LoadResult Floor) results) =>
    [
        Row(name, connections, results.Product, results.Floor),
        Row("floor", connections, results.Floor, results.Floor),
    ];

    private static IReadOnlyList<string> Row(string name, int connections, LoadResult result, LoadResult floor) =>
    [
        name,
        $"{connections}",
        Report.Number(result.PerSecond),
        Report.Percent(result.PerSecond / floor.PerSecond),
        Report.Number(result.MedianMilliseconds),
        Report.Number(result.SlowMilliseconds),
        Report.Number(result.CpuMicroseconds),
        Report.Percent(result.CpuMicroseconds / floor.CpuMicroseconds),
    ];

    private sealed record Team(SiteProcess Site, IReadOnlyList<IRequests> Connections);
}
