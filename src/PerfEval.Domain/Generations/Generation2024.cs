using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>财政项目支出绩效自评表 from 2024 on, the form of every new year: amounts in 万元, two decimals everywhere.</summary>
public sealed class Generation2024 : FormGeneration
{
    /// <summary>The one instance.</summary>
    public static Generation2024 Instance { get; } = new();

    private Generation2024()
    {
    }

    /// <inheritdoc/>
    public override string Code => "2024";

    /// <inheritdoc/>
    public override FiscalYear FirstYear => new(2024);

    /// <inheritdoc/>
    public override string Title => "财政项目支出绩效自评表";

    /// <inheritdoc/>
    public override CurrencyUnit Currency => CurrencyUnit.TenThousandYuan;

    /// <inheritdoc/>
    public override string NotApplicable => "-";

    /// <inheritdoc/>
    public override string FormatAmount(decimal amount) => NumberFormat.Separated(amount);

    /// <inheritdoc/>
    public override string FormatRate(decimal rate) => NumberFormat.TwoDecimals(rate);

    /// <inheritdoc/>
    public override string FormatPoints(decimal points) => NumberFormat.TwoDecimals(points);

    /// <inheritdoc/>
    public override string FormatTarget(IndicatorValue target) => IndicatorFormat.Bracketed(target, NumberFormat.TwoDecimalsOrMore);

    /// <inheritdoc/>
    public override string FormatActual(IndicatorValue actual) => IndicatorFormat.Bracketed(actual, NumberFormat.TwoDecimalsOrMore);
}
