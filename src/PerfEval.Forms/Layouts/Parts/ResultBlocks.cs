using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>The rows below the indicators: what they add up to. A transcription's printed total stands even where it is wrong.</summary>
internal static class ResultBlocks
{
    /// <summary>The total row; its cuts continue those of the points and scores above it.</summary>
    public static GridBlock Total(string label, IReadOnlyList<decimal> widths, EvaluationScores scores, PrintedText texts) => new()
    {
        Widths = widths,
        Rows = [Row(Label(label), Number(Points(scores, texts), Address("totalPoints")), Number(Score(scores, texts), Address("totalScore")), Empty())],
    };

    /// <summary>The grade row. Nothing is graded while a score is missing.</summary>
    public static GridBlock Grade(EvaluationScores scores, PrintedText texts) => new()
    {
        Widths = [21, 79],
        Rows = [Row(Label("评分等级"), Words(texts.Computed(texts.Result?.Grade, GradeOf(scores)), Address("grade")))],
    };

    private static string Points(EvaluationScores scores, PrintedText texts) =>
        texts.Computed(texts.Result?.TotalPoints, texts.Generation.FormatTotalPoints(scores.TotalPoints));

    private static string Score(EvaluationScores scores, PrintedText texts) =>
        texts.Computed(texts.Result?.TotalScore, texts.Generation.FormatTotalScore(scores.TotalScore.Value ?? 0m));

    private static string GradeOf(EvaluationScores scores) => scores.IsComplete ? scores.Grade.Value : "";

    private static CellAddress Address(string field) => new(FormSection.Total, null, field);
}
