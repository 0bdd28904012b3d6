namespace PerfEval.Benchmarks.Measuring;

/// <summary>What one contender did, as medians over the rounds.</summary>
/// <param name="Name">The contender.</param>
/// <param name="PerSecond">Units in a second by the clock.</param>
/// <param name="PerCpuSecond">Units in a second of processor time; moves far less than the former when others use the machine.</param>
/// <param name="BytesAllocated">Managed bytes allocated for a unit.</param>
internal sealed record Measurement(string Name, double PerSecond, double PerCpuSecond, double BytesAllocated)
{
    public static Measurement MedianOf(IReadOnlyList<Measurement> rounds) => new(
        rounds[0].Name,
        Median.Of(rounds.Select(round => round.PerSecond)),
        Median.Of(rounds.Select(round => round.PerCpuSecond)),
        Median.Of(rounds.Select(round => round.BytesAllocated)));

    public double Microseconds => 1e6 / PerSecond;

    public double CpuMicroseconds => 1e6 / PerCpuSecond;
}
