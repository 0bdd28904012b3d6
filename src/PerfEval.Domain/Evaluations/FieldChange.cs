namespace PerfEval.Domain.Evaluations;

/// <summary>What happened to one field of a form.</summary>
/// <param name="Path">The field, in the words of <see cref="CellPath"/>; <c>state</c> for a move in the life cycle.</param>
/// <param name="From">The text before; null where there was no such field.</param>
/// <param name="To">The text after; <c>added</c> and <c>removed</c> for a row.</param>
/// <param name="After">For a row: the id of the row above it, empty for the first; null for everything else.</param>
public sealed record FieldChange(string Path, string? From, string To, string? After = null)
{
    /// <summary>The path of a move in the life cycle.</summary>
    public const string State = "state";

    /// <summary>What a row that came is changed to.</summary>
    public const string Added = "added";

    /// <summary>What a row that went is changed to.</summary>
    public const string Removed = "removed";
}
