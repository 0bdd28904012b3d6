using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>What happened to a form after the version that someone typed on, field by field.</summary>
internal sealed class LaterChanges
{
    private readonly Dictionary<string, LaterChange> _fields = new(StringComparer.Ordinal);

    public LaterChanges(IEnumerable<HistoryEntry> entries)
    {
        foreach (HistoryEntry entry in entries)
        {
            foreach (FieldChange change in entry.Changes.Where(change => change.Path != FieldChange.State))
                Add(entry, change);
        }
    }

    public bool IsEmpty => _fields.Count == 0;

    /// <summary>The fields that changed.</summary>
    public IEnumerable<LaterChange> All => _fields.Values;

    /// <summary>What happened to a field; null when nothing did.</summary>
    public LaterChange? Of(string path) => _fields.GetValueOrDefault(path);

    /// <summary>What happened to any cell of a row.</summary>
    public LaterChange? OfCellsIn(RowPath row) => _fields.Values.FirstOrDefault(change => change.Path.StartsWith($"{row}.", StringComparison.Ordinal));

    private void Add(HistoryEntry entry, FieldChange change)
    {
        string? original = _fields.TryGetValue(change.Path, out LaterChange? earlier) ? earlier.Original : change.From;
        _fields[change.Path] = new LaterChange(change.Path, original, change.To, entry.ActorName, entry.At);
    }
}

/// <param name="Path">The field.</param>
/// <param name="Original">Its text at the version that was typed on.</param>
/// <param name="Now">Its text today.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="At">When.</param>
internal sealed record LaterChange(string Path, string? Original, string Now, string By, DateTimeOffset At);
