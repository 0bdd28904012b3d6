using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Domain.Evaluations;

/// <summary>The hashes that chain a form's history: sha256(previous hash ‖ members). Members are written one after the other as
/// <c>length:text</c> (length in UTF-8 bytes, <c>-</c> for null), which no two different entries share.</summary>
public static class HistoryChain
{
    /// <summary>The way in which members are written today.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The hash that belongs to an entry.</summary>
    public static byte[] Hash(HistoryEntry entry) => SHA256.HashData([.. entry.PreviousHash, .. Encoding.UTF8.GetBytes(Canonical(entry))]);

    /// <summary>The first version at which a history, given in order and whole, contradicts itself; null when it holds.</summary>
    /// <param name="entries">The entries from version 1 on.</param>
    /// <param name="head">The hash that the form holds of its newest version.</param>
    public static long? FirstBreak(IReadOnlyList<HistoryEntry> entries, ReadOnlySpan<byte> head)
    {
        byte[] previous = [];
        for (int index = 0; index < entries.Count; index++)
        {
            if (!Follows(entries[index], index + 1, previous))
                return index + 1;
            previous = entries[index].Hash;
        }
        return head.SequenceEqual(previous) ? null : entries.Count + 1;
    }

    private static bool Follows(HistoryEntry entry, long version, byte[] previous) =>
        entry.Version == version && entry.PreviousHash.AsSpan().SequenceEqual(previous) && entry.Hash.AsSpan().SequenceEqual(Hash(entry));

    private static string Canonical(HistoryEntry entry)
    {
        var text = new StringBuilder();
        Append(text, entry.Format.ToString(CultureInfo.InvariantCulture));
        Append(text, entry.EvaluationId.ToString());
        Append(text, entry.Version.ToString(CultureInfo.InvariantCulture));
        Append(text, entry.ActorId.ToString());
        Append(text, entry.ActorName);
        Append(text, entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        Append(text, entry.Action.ToString());
        foreach (FieldChange change in entry.Changes)
            Append(text, change);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FieldChange change)
    {
        Append(text, change.Path);
        Append(text, change.From);
        Append(text, change.To);
        Append(text, change.After);
    }

    private static void Append(StringBuilder text, string? member)
    {
        if (member is null)
            text.Append('-');
        else
            text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(member)}:").Append(member);
    }
}
