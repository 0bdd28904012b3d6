namespace PerfEval.LocalPostgres;

public enum Durability
{
    /// <summary>What is committed survives a crash of the machine.</summary>
    Durable,

    /// <summary>Nothing is synchronised to disk: for test clusters, whose data may be lost.</summary>
    Throwaway,
}
