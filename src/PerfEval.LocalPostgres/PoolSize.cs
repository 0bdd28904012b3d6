namespace PerfEval.LocalPostgres;

/// <summary>How many connections a process pools. A few per core answer as many requests as a hundred would, with a far shorter tail.</summary>
public static class PoolSize
{
    private const int PerCore = 3;
    private const int Least = 6;

    public static int Default => Math.Max(Least, PerCore * Environment.ProcessorCount);
}
