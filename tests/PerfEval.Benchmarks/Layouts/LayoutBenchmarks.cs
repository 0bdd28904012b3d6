using PerfEval.Benchmarks.Forms;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Layouts;

namespace PerfEval.Benchmarks.Layouts;

/// <summary>Laying a scored form out as the official table.</summary>
internal static class LayoutBenchmarks
{
    public static void Run()
    {
        (EvaluationSnapshot Form, EvaluationScores Scores)[] all = [.. BenchmarkForms.All.Select(Scored)];
        (EvaluationSnapshot Form, EvaluationScores Scores)[] large = [Scored(BenchmarkForms.Large)];
        Report.Heading("Grid layout");
        Print(Rounds.Run(
            new Contender("all golden self-evaluations", all.Length, () => LayAll(all)),
            new Contender("17 indicators", 1, () => LayAll(large))));
    }

    private static (EvaluationSnapshot Form, EvaluationScores Scores) Scored(EvaluationSnapshot form) =>
        (form, EvaluationScorer.Score(form, RuleProfiles.Default));

    private static void LayAll((EvaluationSnapshot Form, EvaluationScores Scores)[] forms)
    {
        foreach ((EvaluationSnapshot form, EvaluationScores scores) in forms)
            FormLayouts.Lay(form, scores);
    }

    private static void Print(IReadOnlyList<Measurement> results) => Report.Table(
    [
        ["", "µs a form", "CPU µs a form", "bytes allocated"],
        .. results.Select(IReadOnlyList<string> (result) =>
            [result.Name, Report.Number(result.Microseconds), Report.Number(result.CpuMicroseconds), Report.Number(result.BytesAllocated)]),
    ]);
}
