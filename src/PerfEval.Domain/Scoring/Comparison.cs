using PerfEval.Domain.Indicators;

namespace PerfEval.Domain.Scoring;

/// <summary>A numeric target beside its numeric actual, both in one unit.</summary>
/// <param name="Comparator">The target's comparator.</param>
/// <param name="Target">The target's number.</param>
/// <param name="Actual">The actual's number.</param>
/// <param name="Unit">The unit of both.</param>
internal readonly record struct Comparison(Comparator Comparator, decimal Target, decimal Actual, string Unit)
{
    /// <summary>The two as one comparison; null when their units differ.</summary>
    public static Comparison? Of(IndicatorValue target, IndicatorValue actual)
    {
        if (target.Number is not { } wanted || actual.Number is not { } reached)
            return null;
        if (UnitScale.Same(target.Unit, actual.Unit))
            return new Comparison(target.Comparator, wanted, reached, UnitScale.Either(target.Unit, actual.Unit));
        return UnitScale.Between(target.Unit, actual.Unit) is { } scales
            ? new Comparison(target.Comparator, wanted * scales.First, reached * scales.Second, scales.Unit)
            : null;
    }

    /// <summary>The comparator as it is printed.</summary>
    public string Sign => Comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "≤",
        Comparator.LessThan => "<",
        _ => "=",
    };

    /// <summary>The rule by which the row is scored.</summary>
    public ScoringRule Rule => Actual == Target ? OnTarget : IsMet ? ScoringRule.TargetMet : OffTarget;

    private bool IsMet => Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => Actual > Target,
        Comparator.AtMost or Comparator.LessThan => Actual < Target,
        _ => false,
    };

    private ScoringRule OnTarget =>
        Comparator is Comparator.MoreThan or Comparator.LessThan ? ScoringRule.TargetTied : ScoringRule.TargetMet;

    private ScoringRule OffTarget => Comparator switch
    {
        Comparator.Equal when Target != 0m && Actual > Target => ScoringRule.TargetExceeded,
        _ when Target <= 0m => ScoringRule.TargetOfZeroMissed,
        Comparator.AtMost or Comparator.LessThan => ScoringRule.TargetMissedByExcess,
        _ => ScoringRule.TargetMissedByShare,
    };
}
