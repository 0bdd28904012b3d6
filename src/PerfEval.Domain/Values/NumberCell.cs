namespace PerfEval.Domain.Values;

/// <summary>A cell that holds points or a score: its number, and the text it was transcribed or typed as.</summary>
/// <param name="Number">The number; null when the cell is blank or does not parse.</param>
/// <param name="Printed">The text to print until the cell is edited; null when the generation's format derives it from
/// <paramref name="Number"/>. A draft keeps input that does not parse here, as typed.</param>
public sealed record NumberCell(decimal? Number, string? Printed)
{
    /// <summary>A cell nobody has filled in.</summary>
    public static NumberCell Blank { get; } = new(null, null);

    /// <summary>A cell of our own that holds a number and prints in the generation's format.</summary>
    public static NumberCell Of(decimal number) => new(number, null);
}
