namespace PerfEval.Domain.Indicators;

/// <summary>A target or an actual cell: its structure, and the text it was transcribed as.</summary>
/// <param name="Value">The structure, read from the text or entered as such.</param>
/// <param name="Printed">The text to print until the cell is edited; null when the generation's format derives it.</param>
public sealed record IndicatorCell(IndicatorValue Value, string? Printed)
{
    /// <summary>For the object-relational mapper, which cannot pass a composite value to a constructor.</summary>
    private IndicatorCell()
        : this(IndicatorValue.Empty, null)
    {
    }

    /// <summary>A cell nobody has filled in.</summary>
    public static IndicatorCell Blank { get; } = new(IndicatorValue.Empty, null);
}
