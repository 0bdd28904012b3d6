namespace PerfEval.Domain.Values;

/// <summary>A cell that holds an amount: the money it stands for, and the text it was transcribed or typed as.</summary>
/// <param name="Amount">The money in 元; null when the cell is blank, marked not applicable, or does not parse.</param>
/// <param name="Printed">The text to print until the cell is edited; null when the generation's format derives it from
/// <paramref name="Amount"/>. A draft keeps input that does not parse here, as typed.</param>
public sealed record AmountCell(Money? Amount, string? Printed)
{
    /// <summary>A cell nobody has filled in.</summary>
    public static AmountCell Blank { get; } = new(null, null);

    /// <summary>A cell of our own that holds an amount and prints in the generation's format.</summary>
    public static AmountCell Of(Money amount) => new(amount, null);
}
