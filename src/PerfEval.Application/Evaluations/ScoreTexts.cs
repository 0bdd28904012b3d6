using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;

namespace PerfEval.Application.Evaluations;

/// <summary>The scores as the form page shows them, by the keys of docs/develop/form-page.md. What the table prints is taken from
/// the table.</summary>
internal static class ScoreTexts
{
    private const string Why = ".why";

    public static IReadOnlyDictionary<string, string?> Of(SelfEvaluation form)
    {
        EvaluationSnapshot snapshot = form.Snapshot();
        EvaluationScores scores = EvaluationScorer.Score(snapshot, RuleProfiles.Default);
        EvaluationSnapshot printed = snapshot with { Indicators = [], ExpectedGoal = "", ActualAchievement = "" }; // the rest shows no score
        return Of(form, scores, FormLayouts.Lay(printed, scores));
    }

    public static IReadOnlyDictionary<string, string?> Of(SelfEvaluation form, EvaluationScores scores, FormGrid grid)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        AddPrinted(texts, grid);
        AddTotals(texts, form, scores);
        AddProposals(texts, form, scores);
        foreach ((string task, string state) in TaskStates.Of(form))
            texts[$"tasks.{task}"] = state;
        return texts;
    }

    private static void AddPrinted(Dictionary<string, string?> texts, FormGrid grid)
    {
        foreach (GridCell cell in grid.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells))
        {
            if (cell.Address is { Section: FormSection.Funds, Field: "points" or "rate" or "score" } fund)
                texts[$"funds.{fund.Row}.{fund.Field}"] = cell.Text;
            else if (cell.Address is { Section: FormSection.Total } total)
                texts[total.Field] = cell.Text;
        }
    }

    private static void AddTotals(Dictionary<string, string?> texts, SelfEvaluation form, EvaluationScores scores)
    {
        texts["executionRate"] = texts.GetValueOrDefault("funds.total.rate");
        texts["executionScore"] = texts.GetValueOrDefault("funds.total.score");
        texts.TryAdd("grade", scores.IsComplete ? scores.Grade.Value : "");
        texts["indicatorPoints"] = form.Generation.FormatPoints(scores.Indicators.Sum(indicator => indicator.Points ?? 0m));
        texts["indicatorScore"] = form.Generation.FormatPoints(scores.Indicators.Sum(indicator => indicator.Score ?? 0m));
        texts[$"executionRate{Why}"] = scores.ExecutionRate.Explanation.Sentence;
        texts[$"executionScore{Why}"] = scores.ExecutionScore.Explanation.Sentence;
        texts[$"totalScore{Why}"] = scores.TotalScore.Explanation.Sentence;
        texts[$"grade{Why}"] = scores.Grade.Explanation.Sentence;
        foreach (FundLineKind line in Enum.GetValues<FundLineKind>())
            texts[$"funds.{line.ToString().ToLowerInvariant()}.rate{Why}"] = scores.LineRates[(int)line].Explanation.Sentence;
    }

    private static void AddProposals(Dictionary<string, string?> texts, SelfEvaluation form, EvaluationScores scores)
    {
        foreach ((IndicatorRow row, IndicatorScore score) in form.Indicators.Zip(scores.Indicators))
        {
            string? proposed = score.Proposed.Value is { } value ? form.Generation.FormatPoints(value) : null;
            texts[$"indicators.{row.Id}.proposed"] = proposed;
            texts[$"indicators.{row.Id}.proposed{Why}"] = score.Proposed.Explanation.Sentence;
            texts[$"indicators.{row.Id}.adopt"] = score.Proposed.Value == score.Score ? null : proposed;
        }
    }
}
