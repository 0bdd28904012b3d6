namespace PerfEval.Domain.Values;

/// <summary>A number at the beginning of a text.</summary>
/// <param name="Number">The number.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct NumberPrefix(decimal Number, int Length);
