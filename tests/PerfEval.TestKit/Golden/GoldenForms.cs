using Xunit;

namespace PerfEval.TestKit.Golden;

/// <summary>The transcribed official forms under tests/golden: the tests' truth.</summary>
public static class GoldenForms
{
    /// <summary>All forms, by generation and case.</summary>
    public static IReadOnlyList<GoldenForm> All { get; } = [.. Find()];

    /// <summary>The self-evaluations.</summary>
    public static IReadOnlyList<GoldenForm> SelfEvaluations { get; } = [.. All.Where(form => form.IsSelfEvaluation)];

    /// <summary>The declarations.</summary>
    public static IReadOnlyList<GoldenForm> Declarations { get; } = [.. All.Where(form => !form.IsSelfEvaluation)];

    /// <summary>The form of a name such as 2024/000-08.</summary>
    public static GoldenForm Named(string name) => All.Single(form => form.ToString() == name);

    /// <summary>The names of all forms, as rows of a theory.</summary>
    public static TheoryData<string> Names() => [.. All.Select(form => form.ToString())];

    /// <summary>The names of the self-evaluations, as rows of a theory.</summary>
    public static TheoryData<string> SelfEvaluationNames() => [.. SelfEvaluations.Select(form => form.ToString())];

    /// <summary>The names of the declarations, as rows of a theory.</summary>
    public static TheoryData<string> DeclarationNames() => [.. Declarations.Select(form => form.ToString())];

    private static IEnumerable<GoldenForm> Find() =>
        from generation in new DirectoryInfo(Checkout.PathOf("tests", "golden")).EnumerateDirectories()
        from form in generation.EnumerateDirectories()
        orderby generation.Name, form.Name
        select new GoldenForm(generation.Name, form.Name);
}
