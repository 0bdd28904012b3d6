using PerfEval.Domain.Organisations;

namespace PerfEval.Domain.Evaluations;

/// <summary>One version of a form: who made it of the version before, when and how. Entries are written once and chained by
/// their hashes, so that a changed, missing or exchanged entry shows.</summary>
public sealed class HistoryEntry
{
    /// <summary>The algorithm of <see cref="Hash"/> for new entries.</summary>
    public const string Sha256 = "sha256";

    /// <summary>The form.</summary>
    public required Guid EvaluationId { get; init; }

    /// <summary>The version that the entry made, from 1 without a gap.</summary>
    public required long Version { get; init; }

    /// <summary>The account that acted.</summary>
    public required Guid ActorId { get; init; }

    /// <summary>The actor's name at that time.</summary>
    public required string ActorName { get; init; }

    /// <summary>When, by the database's clock, to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was done.</summary>
    public required HistoryAction Action { get; init; }

    /// <summary>The fields that changed, in the order in which they changed.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }

    /// <summary>The hash of the version before; empty for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>The hash of <see cref="PreviousHash"/> followed by this entry's members.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>The hash's algorithm.</summary>
    public string Algorithm { get; init; } = Sha256;

    /// <summary>How the members are written for the hash; see <see cref="HistoryChain"/>.</summary>
    public int Format { get; init; } = HistoryChain.CurrentFormat;

    internal static HistoryEntry Sealed(SelfEvaluation form, Viewer actor, HistoryAction action, IReadOnlyList<FieldChange> changes)
    {
        var entry = new HistoryEntry
        {
            EvaluationId = form.Id,
            Version = form.Version,
            ActorId = actor.Id,
            ActorName = actor.Name,
            At = form.UpdatedAt,
            Action = action,
            Changes = changes,
            PreviousHash = form.HistoryHead,
        };
        entry.Hash = HistoryChain.Hash(entry);
        return entry;
    }
}
