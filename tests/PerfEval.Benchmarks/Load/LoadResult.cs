using PerfEval.Benchmarks.Measuring;

namespace PerfEval.Benchmarks.Load;

/// <summary>What a site did under load.</summary>
/// <param name="PerSecond">Requests in a second.</param>
/// <param name="MedianMilliseconds">The time that half of the requests took at most.</param>
/// <param name="SlowMilliseconds">The time that 99 of 100 requests took at most.</param>
/// <param name="CpuMicroseconds">The processor time of the site's process, without the database's, for one request.</param>
internal sealed record LoadResult(double PerSecond, double MedianMilliseconds, double SlowMilliseconds, double CpuMicroseconds)
{
    public static LoadResult MedianOf(IReadOnlyList<LoadResult> rounds) => new(
        Median.Of(rounds.Select(round => round.PerSecond)),
        Median.Of(rounds.Select(round => round.MedianMilliseconds)),
        Median.Of(rounds.Select(round => round.SlowMilliseconds)),
        Median.Of(rounds.Select(round => round.CpuMicroseconds)));
}
