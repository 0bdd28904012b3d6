using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;
using PerfEval.TestKit.Golden;

namespace PerfEval.Benchmarks.Forms;

/// <summary>The forms that are measured: the golden ones, and one of the largest usual size.</summary>
internal static class BenchmarkForms
{
    private const int UsualMost = 17;

    /// <summary>All golden self-evaluations.</summary>
    public static IReadOnlyList<EvaluationSnapshot> All { get; } = [.. GoldenForms.SelfEvaluations.Select(form => form.ReadEvaluation())];

    /// <summary>A form of two pages with 17 indicators: a golden one of 15, and two rows of another.</summary>
    public static EvaluationSnapshot Large { get; } = MakeLarge();

    public static FormGrid Lay(EvaluationSnapshot form) => FormLayouts.Lay(form, EvaluationScorer.Score(form, RuleProfiles.Default));

    private static EvaluationSnapshot MakeLarge()
    {
        EvaluationSnapshot form = GoldenForms.Named("2024/004-04").ReadEvaluation();
        IEnumerable<IndicatorLine> more = GoldenForms.Named("2024/004-06").ReadEvaluation().Indicators;
        return form with { Indicators = [.. form.Indicators.Concat(more).Take(UsualMost)] };
    }
}
