using PerfEval.Domain.Values;

namespace PerfEval.Domain.Generations;

/// <summary>All generations of the official forms, and how a form is recognised as one of them.</summary>
public static class FormGenerations
{
    /// <summary>Every generation, oldest first.</summary>
    public static IReadOnlyList<FormGeneration> All { get; } =
        [Generation2020.Instance, Generation2021.Instance, Generation2023.Instance, Generation2024.Instance];

    /// <summary>The self-evaluations, oldest first.</summary>
    public static IReadOnlyList<FormGeneration> SelfEvaluations { get; } = [.. All.Where(generation => generation.IsSelfEvaluation)];

    /// <summary>The self-evaluation of new years.</summary>
    public static FormGeneration Latest { get; } = SelfEvaluations[^1];

    /// <summary>The goal declaration; one form serves all years.</summary>
    public static FormGeneration Declaration { get; } = Generation2020.Instance;

    /// <summary>The generation of a code such as 2024, or null when there is none.</summary>
    public static FormGeneration? Find(string code) => All.FirstOrDefault(generation => generation.Code == code);

    /// <summary>The self-evaluation that a form without a stated generation follows: a title with 自我评价 or 自评价 is the 2023
    /// form, any other the newest one that is not after the form's year. Null for a year before the first, or no year.</summary>
    public static FormGeneration? Recognise(string title, FiscalYear? year)
    {
        if (title.Contains("自我评价", StringComparison.Ordinal) || title.Contains("自评价", StringComparison.Ordinal))
            return Generation2023.Instance;
        return year is { } known ? SelfEvaluations.LastOrDefault(generation => generation.FirstYear.Value <= known.Value) : null;
    }
}
