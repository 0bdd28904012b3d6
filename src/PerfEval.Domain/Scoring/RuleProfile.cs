namespace PerfEval.Domain.Scoring;

/// <summary>What policy decides and a year may change: data, versioned, chosen by the campaign and handed to the scorer.</summary>
public sealed record RuleProfile
{
    /// <summary>The version's code, unique and never reused.</summary>
    public required string Code { get; init; }

    /// <summary>The version's name on screens.</summary>
    public required string Name { get; init; }

    /// <summary>The full points of budget execution; the indicators share the rest of 100.</summary>
    public required decimal ExecutionPoints { get; init; }

    /// <summary>The grades, best first; the last one takes every total below the others.</summary>
    public required IReadOnlyList<GradeBand> Grades { get; init; }

    /// <summary>The tiers of a qualitative indicator, best first.</summary>
    public required IReadOnlyList<QualitativeTier> Tiers { get; init; }

    /// <summary>The recommended points of each level 1 without cost indicators: a finding and not an error.</summary>
    public required IReadOnlyDictionary<string, decimal> WeightsWithoutCost { get; init; }

    /// <summary>The recommended points of each level 1 with cost indicators.</summary>
    public required IReadOnlyDictionary<string, decimal> WeightsWithCost { get; init; }

    /// <summary>The tier that a word of an actual names, or null.</summary>
    public QualitativeTier? TierOf(string word)
    {
        foreach (QualitativeTier tier in Tiers)
        {
            if (tier.Words.Contains(word))
                return tier;
        }

        return null;
    }
}

/// <summary>A grade (评分等级) and the lowest total that earns it.</summary>
/// <param name="Grade">优, 良, 中 or 差.</param>
/// <param name="From">The lowest total; null for the last band.</param>
public sealed record GradeBand(string Grade, decimal? From);

/// <summary>A tier of a qualitative indicator; its bounds are shares of the points, both inclusive.</summary>
/// <param name="Words">The words that name the tier in an actual; the first is the one offered to fillers.</param>
/// <param name="LowestShare">The lowest share of the points a score may have.</param>
/// <param name="HighestShare">The highest share of the points a score may have.</param>
/// <param name="ProposedShare">The share the system proposes.</param>
public sealed record QualitativeTier(
    IReadOnlyList<string> Words,
    decimal LowestShare,
    decimal HighestShare,
    decimal ProposedShare);
