using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>财政项目支出绩效目标申报表 of 2020: goals and targets, without points and scores.</summary>
public sealed class Generation2020 : FormGeneration
{
    /// <summary>The one instance.</summary>
    public static Generation2020 Instance { get; } = new();

    private Generation2020()
    {
    }

    /// <inheritdoc/>
    public override string Code => "2020";

    /// <inheritdoc/>
    public override FiscalYear FirstYear => new(2020);

    /// <inheritdoc/>
    public override string Title => "财政项目支出绩效目标申报表";

    /// <inheritdoc/>
    public override CurrencyUnit Currency => CurrencyUnit.Yuan;

    /// <inheritdoc/>
    public override bool IsSelfEvaluation => false;

    /// <inheritdoc/>
    public override string NotApplicable => "–";

    /// <inheritdoc/>
    public override string FormatAmount(decimal amount) => NumberFormat.Separated(amount);

    /// <inheritdoc/>
    public override string FormatRate(decimal rate) => NumberFormat.TwoDecimals(rate);

    /// <inheritdoc/>
    public override string FormatPoints(decimal points) => NumberFormat.WholeBare(points);

    /// <inheritdoc/>
    public override string FormatTarget(IndicatorValue target) => IndicatorFormat.Bare(target, ComparatorSigns.Single);

    /// <inheritdoc/>
    public override string FormatActual(IndicatorValue actual) => IndicatorFormat.Bare(actual, ComparatorSigns.Single);
}
