namespace PerfEval.Benchmarks.Measuring;

/// <summary>Something measured beside others in the same run.</summary>
/// <param name="Name">Its row in the report.</param>
/// <param name="Units">How many units (forms, documents) one call works through.</param>
/// <param name="Once">One call.</param>
internal sealed record Contender(string Name, int Units, Action Once);
