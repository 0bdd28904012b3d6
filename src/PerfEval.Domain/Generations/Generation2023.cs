using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>财政项目支出绩效自我评价 of 2023: amounts in 万元, two decimals, a total row without a label.</summary>
public sealed class Generation2023 : FormGeneration
{
    /// <summary>The one instance.</summary>
    public static Generation2023 Instance { get; } = new();

    private Generation2023()
    {
    }

    /// <inheritdoc/>
    public override string Code => "2023";

    /// <inheritdoc/>
    public override FiscalYear FirstYear => new(2023);

    /// <inheritdoc/>
    public override string Title => "财政项目支出绩效自我评价";

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
    public override string FormatTotalPoints(decimal points) => NumberFormat.WholeBare(points);

    /// <inheritdoc/>
    public override string FormatTotalScore(decimal score) => NumberFormat.WholeBare(score);

    /// <inheritdoc/>
    public override string FormatTarget(IndicatorValue target) =>
        IndicatorFormat.Bracketed(target, NumberFormat.WholeBareOrTwoDecimals);

    /// <inheritdoc/>
    public override string FormatActual(IndicatorValue actual) =>
        IndicatorFormat.Bracketed(actual, NumberFormat.TwoDecimalsOrMore);
}
