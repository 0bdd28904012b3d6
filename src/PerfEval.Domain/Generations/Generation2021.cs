using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>财政项目支出绩效自评表 of 2021 and 2022: amounts in 元, whole numbers without decimals, no grade.</summary>
public sealed class Generation2021 : FormGeneration
{
    /// <summary>The one instance.</summary>
    public static Generation2021 Instance { get; } = new();

    private Generation2021()
    {
    }

    /// <inheritdoc/>
    public override string Code => "2021";

    /// <inheritdoc/>
    public override FiscalYear FirstYear => new(2021);

    /// <inheritdoc/>
    public override string Title => "财政项目支出绩效自评表";

    /// <inheritdoc/>
    public override CurrencyUnit Currency => CurrencyUnit.Yuan;

    /// <inheritdoc/>
    public override bool PrintsGrade => false;

    /// <inheritdoc/>
    public override string NotApplicable => "—";

    /// <inheritdoc/>
    public override string FormatAmount(decimal amount) => NumberFormat.TwoDecimals(amount);

    /// <inheritdoc/>
    public override string FormatRate(decimal rate) => NumberFormat.TwoDecimals(rate) + "%";

    /// <inheritdoc/>
    public override string FormatPoints(decimal points) => NumberFormat.WholeBare(points);

    /// <inheritdoc/>
    public override string FormatTarget(IndicatorValue target) => IndicatorFormat.Bare(target, ComparatorSigns.Typed);

    /// <inheritdoc/>
    public override string FormatActual(IndicatorValue actual) => IndicatorFormat.Bare(actual, ComparatorSigns.Typed);
}
