using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>One official form as a ministry or city printed it from a year on: its words and its number formats.
/// Each generation is one sealed class, listed in <see cref="FormGenerations"/>; scoring and layout exist once for each.</summary>
public abstract class FormGeneration
{
    /// <summary>The name in files and on the command line: 2020, 2021, 2023 or 2024.</summary>
    public abstract string Code { get; }

    /// <summary>The first year the form was used for.</summary>
    public abstract FiscalYear FirstYear { get; }

    /// <summary>The title our own forms print.</summary>
    public abstract string Title { get; }

    /// <summary>The unit of the fund block.</summary>
    public abstract CurrencyUnit Currency { get; }

    /// <summary>Whether the form is a self-evaluation; the 2020 form is a declaration, without points and scores.</summary>
    public virtual bool IsSelfEvaluation => true;

    /// <summary>Whether the form has a grade row.</summary>
    public virtual bool PrintsGrade => IsSelfEvaluation;

    /// <summary>The mark of a cell that does not apply: - or —.</summary>
    public abstract string NotApplicable { get; }

    /// <summary>An amount in the form's unit, two decimals (15,425.64 or 18250000.00).</summary>
    public abstract string FormatAmount(decimal amount);

    /// <summary>A rate in percent, already rounded (99.46, or 98.81% in 2021).</summary>
    public abstract string FormatRate(decimal rate);

    /// <summary>Points or a score, already rounded (10.00, or 10 in 2021).</summary>
    public abstract string FormatPoints(decimal points);

    /// <summary>The points of the total row (100.00, or 100).</summary>
    public virtual string FormatTotalPoints(decimal points) => FormatPoints(points);

    /// <summary>The score of the total row (99.95; a whole one is 100 in 2021 and 2023).</summary>
    public virtual string FormatTotalScore(decimal score) => FormatPoints(score);

    /// <summary>A target, with its comparator and unit (≥1000.00(次), or >=65场 in 2021).</summary>
    public abstract string FormatTarget(IndicatorValue target);

    /// <summary>An actual (9932.00(次), or 65 in 2021).</summary>
    public abstract string FormatActual(IndicatorValue actual);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
