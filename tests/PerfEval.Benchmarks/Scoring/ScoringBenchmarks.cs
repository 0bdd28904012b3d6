using PerfEval.Benchmarks.Forms;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;

namespace PerfEval.Benchmarks.Scoring;

/// <summary>Scoring a form, with and without the sentences that explain each number.</summary>
internal static class ScoringBenchmarks
{
    private static readonly Target MicrosecondsPerForm = Target.AtMost(50);

    public static void Run()
    {
        Report.Heading("Scoring");
        Print(Rounds.Run(
            new Contender("numbers only", BenchmarkForms.All.Count, () => ScoreAll(BenchmarkForms.All)),
            new Contender("numbers and every explanation's sentence", BenchmarkForms.All.Count, () => ExplainAll(BenchmarkForms.All)),
            new Contender("the same, 17 indicators", 1, () => ExplainAll([BenchmarkForms.Large]))));
    }

    private static void ScoreAll(IReadOnlyList<EvaluationSnapshot> forms)
    {
        foreach (EvaluationSnapshot form in forms)
            EvaluationScorer.Score(form, RuleProfiles.Default);
    }

    private static void ExplainAll(IReadOnlyList<EvaluationSnapshot> forms)
    {
        foreach (EvaluationSnapshot form in forms)
        {
            foreach (Explanation explanation in Explanations(EvaluationScorer.Score(form, RuleProfiles.Default)))
                _ = explanation.Sentence;
        }
    }

    private static IEnumerable<Explanation> Explanations(EvaluationScores scores) =>
    [
        .. scores.LineRates.Select(rate => rate.Explanation),
        scores.ExecutionScore.Explanation,
        .. scores.Indicators.Select(indicator => indicator.Proposed.Explanation),
        scores.TotalScore.Explanation,
        scores.Grade.Explanation,
    ];

    private static void Print(IReadOnlyList<Measurement> results) => Report.Table(
    [
        ["", "µs a form", "CPU µs a form", "bytes allocated", "target (µs)"],
        .. results.Select(IReadOnlyList<string> (result) =>
        [
            result.Name,
            Report.Number(result.Microseconds),
            Report.Number(result.CpuMicroseconds),
            Report.Number(result.BytesAllocated),
            Report.Verdict(result.Microseconds, MicrosecondsPerForm),
        ]),
    ]);
}
