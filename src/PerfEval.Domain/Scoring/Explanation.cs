using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>How a number of the form arose (为什么是这个得分): rule, inputs, steps, rounding. Its sentences are made when asked for.</summary>
public sealed class Explanation
{
    /// <summary>The rule that gave the number, or says why there is none.</summary>
    public required ScoringRule Rule { get; init; }

    /// <summary>What went into it, in the order in which the steps use it.</summary>
    public IReadOnlyList<ExplanationInput> Inputs { get; init; } = [];

    /// <summary>How the result was cut to two decimals; null where nothing was rounded.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>The result as the steps show it; empty when there is none.</summary>
    public string Result => Number is { } number ? Values.NumberFormat.TwoDecimals(number) : Word;

    /// <summary>The steps of the calculation, one line each, in Chinese.</summary>
    public IReadOnlyList<string> Steps => ExplanationWording.StepsOf(this);

    /// <summary>The whole explanation in one Chinese sentence.</summary>
    public string Sentence => ExplanationWording.SentenceOf(this);

    internal decimal? Number { get; init; }

    internal string Word { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => Sentence;
}

/// <summary>Something that went into a number.</summary>
/// <param name="Name">Its name on the form, for example 全年执行数.</param>
/// <param name="Number">Its number; null when it is a word.</param>
/// <param name="Text">The unit behind the number, or the word itself.</param>
public readonly record struct ExplanationInput(string Name, decimal? Number, string Text = "")
{
    /// <summary>The input as the steps show it, for example 550.05万元.</summary>
    public string Shown => Number is { } number ? Values.NumberFormat.TwoDecimalsOrMore(number) + Text : Text;
}
