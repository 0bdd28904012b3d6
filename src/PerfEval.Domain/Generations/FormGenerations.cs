namespace PerfEval.Domain.Generations;

/// <summary>All generations of the official forms.</summary>
public static class FormGenerations
{
    /// <summary>Every generation, oldest first.</summary>
    public static IReadOnlyList<FormGeneration> All { get; } = [];
}
