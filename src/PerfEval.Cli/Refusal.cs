using PerfEval.Application.Evaluations;

namespace PerfEval.Cli;

/// <summary>Why a command did not do what it was asked.</summary>
/// <param name="Path">The place: a JSON path, or empty.</param>
/// <param name="Value">What stands there, or empty.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="File">The file, where a command has several; else null.</param>
internal sealed record Refusal(string Path, string Value, string Reason, string? File)
{
    public Refusal(FieldError error, string? file = null)
        : this(error.Path, error.Value, error.Reason, file)
    {
    }

    /// <summary>The refusal as a line of text.</summary>
    internal string Line => string.Join("：", new[] { File ?? "", Path, Value.Length > 0 ? $"“{Value}”" : "", Reason }.Where(part => part.Length > 0));
}
