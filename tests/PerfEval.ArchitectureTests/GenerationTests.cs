using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Layouts;
using PerfEval.TestKit;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.ArchitectureTests;

/// <summary>A generation of the form is complete: its rules, its table, its page and a published form that proves them.</summary>
public sealed class GenerationTests
{
    [Fact]
    public void Each_self_evaluation_has_one_scoring_policy() =>
        Assert.Equal(FormGenerations.SelfEvaluations, ScoringPolicies.All.Select(policy => policy.Generation));

    [Fact]
    public void Each_self_evaluation_has_one_layout() =>
        Assert.Equal(FormGenerations.SelfEvaluations, FormLayouts.All.Select(layout => layout.Generation));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_self_evaluation_has_a_published_form(string generation) =>
        Assert.Contains(GoldenForms.SelfEvaluations, form => form.Generation == generation);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_self_evaluation_has_a_page(string generation) =>
        Assert.True(File.Exists(Checkout.PathOf("docs", "generations", generation + ".md")));

    [Fact]
    public void What_exists_once_for_each_generation_is_sealed() =>
        Assert.All(
            [.. FormGenerations.All, .. ScoringPolicies.All, .. FormLayouts.All],
            (object numbered) => Assert.True(numbered.GetType().IsSealed));

    public static TheoryData<string> Codes() => [.. FormGenerations.SelfEvaluations.Select(generation => generation.Code)];
}
