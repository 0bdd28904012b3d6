namespace PerfEval.Application.Evaluations;

/// <summary>Why an input was refused: where it stands, what it was and what is wrong with it.</summary>
public sealed record FieldError(string Path, string Value, string Reason);

/// <summary>What a person should know of a cell, in Chinese.</summary>
public sealed record CellMessage(string Path, string Message);
