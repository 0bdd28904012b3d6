using PerfEval.Domain.Reviews;

namespace PerfEval.Application.Evaluations;

/// <summary>What became of a save.</summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <summary>Saved now, or already saved by the same request.</summary>
    public sealed record Saved(SaveAnswer Answer) : SaveResult;

    /// <summary>Malformed; nothing is stored.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : SaveResult;

    /// <summary>No such form, or not visible to the viewer.</summary>
    public sealed record NotFound : SaveResult;

    /// <summary>The viewer sees the form but does not fill it in.</summary>
    public sealed record NotPermitted : SaveResult;

    /// <summary>The form is not editable in its state.</summary>
    public sealed record NotEditable(EvaluationState State) : SaveResult;

    /// <summary>Someone changed one of these fields since the base version; nothing is stored.</summary>
    /// <param name="Answer">The fields that both changed.</param>
    /// <param name="Requested">All that was to be changed, the other fields included.</param>
    public sealed record Conflicting(ConflictAnswer Answer, IReadOnlyList<RequestedChange> Requested) : SaveResult;

    /// <summary>The key was used with another body.</summary>
    public sealed record KeyReused : SaveResult;
}

/// <summary>The answer of a save, as the page receives it.</summary>
/// <param name="Version">The version that the save made.</param>
/// <param name="SavedAt">The time of day, for example 10:42:07.</param>
/// <param name="Cells">Each changed cell as the form prints it now.</param>
/// <param name="Scores">What the form page shows of the scores, by the keys of docs/develop/form-page.md.</param>
/// <param name="Merged">What others changed in other fields since the base version.</param>
public sealed record SaveAnswer(
    long Version, string SavedAt, IReadOnlyList<SavedCell> Cells, IReadOnlyDictionary<string, string?> Scores, IReadOnlyList<MergedChange> Merged);

public sealed record SavedCell(string Path, string Text, string? Message);

public sealed record MergedChange(string Path, string Value, string By, string At);

public sealed record ConflictAnswer(long Version, IReadOnlyList<FieldConflict> Conflicts);

/// <summary>A field that two people changed: what each made of it and what it was before.</summary>
public sealed record FieldConflict(string Path, string Mine, string Theirs, string? Original, string By, string At);
