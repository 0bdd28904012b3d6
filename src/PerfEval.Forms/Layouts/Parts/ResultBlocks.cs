using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>The rows below the indicators: what they add up to. A transcription's printed total stands even where it is wrong.</summary>
internal static class ResultBlocks
{
    /// <summary>The total row; its cuts continue those of the points and scores above it.</summary>
    public static GridBlock Total(string label, IReadOnlyList<decimal> widths, EvaluationSnapshot form, EvaluationScores scores) => new()
    {
        Widths = widths,
        Rows = [Row(Label(label), Number(Points(form, scores), Address("totalPoints")), Number(Score(form, scores), Address("totalScore")), Empty())],
    };

    /// <summary>The grade row. Nothing is graded while a score is missing.</summary>
    public static GridBlock Grade(EvaluationSnapshot form, EvaluationScores scores) => new()
    {
        Widths = [21, 79],
        Rows = [Row(Label("评分等级"), Words(PrintedText.Words(form.PrintedResult?.Grade ?? Grade(scores)), Address("grade")))],
    };

    private static string Points(EvaluationSnapshot form, EvaluationScores scores) =>
        PrintedText.Words(form.PrintedResult?.TotalPoints ?? form.Generation.FormatTotalPoints(scores.TotalPoints));

    private static string Score(EvaluationSnapshot form, EvaluationScores scores) =>
        PrintedText.Words(form.PrintedResult?.TotalScore ?? form.Generation.FormatTotalScore(scores.TotalScore.Value ?? 0m));

    private static string Grade(EvaluationScores scores) => scores.IsComplete ? scores.Grade.Value : "";

    private static CellAddress Address(string field) => new(FormSection.Total, null, field);
}
