using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.TestKit.Builders;

namespace PerfEval.UnitTests.Domain.Evaluations;

/// <summary>Forms as they are kept, for tests of the aggregate.</summary>
internal static class StoredForms
{
    public static Viewer Filler { get; } = new(new Guid("0193f1a0-0000-7000-8000-0000000000aa"), "张三");

    public static DateTimeOffset Morning { get; } = new(2025, 1, 8, 2, 42, 7, TimeSpan.Zero);

    public static Guid Row(int number) => new($"0193f1a0-0000-7000-8000-{number:D12}");

    /// <summary>A draft with three rows.</summary>
    public static SelfEvaluation Draft(string generation = "2024")
    {
        EvaluationSnapshot snapshot = Given.Evaluation(generation) with
        {
            Indicators = [Given.Indicator("≥90%", "95%"), Given.Indicator("健全", "达成指标"), Given.Indicator("≤5次", "3次")],
        };
        return SelfEvaluation.Of(snapshot, new EvaluationPlace(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [Row(1), Row(2), Row(3)]), EvaluationState.Draft);
    }
}
