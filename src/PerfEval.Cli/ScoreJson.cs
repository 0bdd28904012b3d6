using System.Globalization;
using System.Text;
using System.Text.Json;
using PerfEval.Application.Documents.Json;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Rounding;
using PerfEval.Domain.Scoring;

namespace PerfEval.Cli;

/// <summary>The scores of a form as one JSON object; plain decimals with two places for every generation.</summary>
internal static class ScoreJson
{
    public static string Write(EvaluationSnapshot form, EvaluationScores scores) =>
        Encoding.UTF8.GetString(JsonText.Write(json => Write(json, form, scores)));

    private static void Write(Utf8JsonWriter json, EvaluationSnapshot form, EvaluationScores scores)
    {
        json.WriteStartObject();
        json.WriteString("generation", form.Generation.Code);
        json.WriteString("executionRate", Plain(scores.ExecutionRate.Value));
        json.WriteString("executionScore", Plain(scores.ExecutionScore.Value));
        json.WriteString("totalPoints", Plain(scores.TotalPoints));
        json.WriteString("totalScore", Plain(scores.TotalScore.Value));
        json.WriteString("grade", scores.Grade.Value);
        json.WriteStartArray("indicators");
        for (int row = 0; row < scores.Indicators.Count; row++)
            Write(json, form.Indicators[row].Level3, scores.Indicators[row]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string level3, IndicatorScore score)
    {
        json.WriteStartObject();
        json.WriteString("level3", level3);
        json.WriteString("points", Plain(score.Points));
        json.WriteString("score", Plain(score.Score));
        json.WriteString("proposedScore", Plain(score.Proposed.Value));
        json.WriteString("explanation", score.Proposed.Explanation.Sentence);
        json.WriteEndObject();
    }

    private static string? Plain(decimal? number) =>
        number is { } known ? DecimalRounding.Round(known, RoundingRule.HalfUp).ToString("0.00", CultureInfo.InvariantCulture) : null;
}
