namespace PerfEval.Persistence.Idempotency;

/// <summary>A request that was carried out, with its answer: a repeat gets the answer and changes nothing.</summary>
public sealed class IdempotencyKey
{
    public required Guid UserId { get; init; }

    /// <summary>What was asked for, for example <c>evaluations/{id}/changes</c>.</summary>
    public required string Route { get; init; }

    public required Guid Key { get; init; }

    /// <summary>The SHA-256 of the request, to tell a repeat from another request under the same key.</summary>
    public byte[] BodyHash { get; init; } = [];

    /// <summary>The answer as JSON; null only inside the transaction that carries the request out.</summary>
    public string? Answer { get; set; }

    /// <summary>By the database's clock; rows are kept for seven days.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
