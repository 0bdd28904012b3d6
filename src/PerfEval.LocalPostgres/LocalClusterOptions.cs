namespace PerfEval.LocalPostgres;

/// <summary>Where and how a private cluster runs.</summary>
public sealed record LocalClusterOptions
{
    /// <summary>The cluster's folder; made when missing. A folder the server's account cannot reach is replaced by one below /var/lib/perfeval.</summary>
    public required string Folder { get; init; }

    public Durability Durability { get; init; } = Durability.Durable;

    /// <summary>PostgreSQL's bin folder, when it is not to be looked for.</summary>
    public string? BinFolder { get; init; }

    /// <summary>Connections a process may open for one role and database.</summary>
    public int MaxPoolSize { get; init; } = PoolSize.Default;
}
