namespace PerfEval.Domain.Values;

/// <summary>A budget year, 1 January to 31 December.</summary>
/// <param name="Value">The calendar year, for example 2024.</param>
public readonly record struct FiscalYear(int Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
