namespace PerfEval.Application.Evaluations;

/// <summary>A set of changes typed on one version of a form. See docs/develop/saving.md.</summary>
public sealed record SaveRequest
{
    public required Guid EvaluationId { get; init; }

    /// <summary>New for each set of changes, the same for its repeats.</summary>
    public required Guid Key { get; init; }

    /// <summary>The version that the changes were typed on.</summary>
    public required long BaseVersion { get; init; }

    public required IReadOnlyList<RequestedChange> Changes { get; init; }
}

/// <summary>One change: the field and its text as typed.</summary>
/// <param name="Path">The field, see <see cref="Domain.Evaluations.CellPath"/>.</param>
/// <param name="Value">The text as typed; <c>added</c> or <c>removed</c> for a row.</param>
/// <param name="After">For an added row: the row above it; empty or null for the first place.</param>
public sealed record RequestedChange(string Path, string Value, string? After = null);
