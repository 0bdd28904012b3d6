namespace PerfEval.Domain.Values;

/// <summary>An amount of money, held in 元 whatever unit the form shows it in. May be negative: a finding says so.</summary>
/// <param name="Yuan">The amount in 元.</param>
public readonly record struct Money(decimal Yuan)
{
    /// <summary>The amount in the form's unit; exact, nothing is rounded.</summary>
    public decimal In(CurrencyUnit unit) => Yuan / unit.InYuan();

    /// <summary>The money that a form's <paramref name="amount"/>, written in <paramref name="unit"/>, stands for.</summary>
    public static Money Of(decimal amount, CurrencyUnit unit) => new(amount * unit.InYuan());
}
