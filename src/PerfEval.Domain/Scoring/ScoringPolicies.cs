using PerfEval.Domain.Generations;

namespace PerfEval.Domain.Scoring;

/// <summary>The scoring policy of each self-evaluation generation.</summary>
public static class ScoringPolicies
{
    /// <summary>Every policy, oldest first.</summary>
    public static IReadOnlyList<ScoringPolicy> All { get; } = [new Scoring2021(), new Scoring2023(), new Scoring2024()];

    /// <summary>The policy of a generation.</summary>
    /// <exception cref="ArgumentException">The generation is a declaration, which has no scores.</exception>
    public static ScoringPolicy Of(FormGeneration generation)
    {
        foreach (ScoringPolicy policy in All)
        {
            if (ReferenceEquals(policy.Generation, generation))
                return policy;
        }

        throw new ArgumentException($"The form {generation} has no scores.", nameof(generation));
    }
}
