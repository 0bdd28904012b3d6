namespace PerfEval.Benchmarks.Measuring;

internal enum TargetSide
{
    AtLeast,
    AtMost,
}

/// <summary>What a result is to reach.</summary>
internal sealed record Target(TargetSide Side, double Value)
{
    public static Target AtLeast(double value) => new(TargetSide.AtLeast, value);

    public static Target AtMost(double value) => new(TargetSide.AtMost, value);

    public bool IsMet(double result) => Side == TargetSide.AtLeast ? result >= Value : result <= Value;
}
