using System.Globalization;
using System.Text.Json;
using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Scoring;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>Writes a self-evaluation in the order in which people read one.</summary>
internal sealed class EvaluationWriter(Utf8JsonWriter json, EvaluationSnapshot form, EvaluationScores scores)
{
    private readonly FormGeneration generation = form.Generation;
    private readonly ScoringPolicy policy = ScoringPolicies.Of(form.Generation);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", FormReader.EvaluationFormat);
        if (form.Source is { } source)
            json.WriteString("source", source);
        if (form.StatesGeneration || FormGenerations.Recognise(form.Title, form.Year) != generation)
            json.WriteString("generation", generation.Code);
        WriteHead();
        WriteFunds();
        WriteGoal();
        WriteIndicators();
        WriteResult();
        WriteExplanations();
        json.WriteEndObject();
    }

    private void WriteHead()
    {
        json.WriteString("title", form.Title);
        json.WriteYear(form.Year);
        json.WriteString("project", form.Project);
        json.WriteString("department", form.Department);
        json.WriteString("unit", form.Unit);
        json.WriteString("currencyUnit", form.Currency.Label());
    }

    private void WriteFunds()
    {
        json.WriteStartArray("funds");
        foreach (FundLine line in form.Funds)
        {
            json.WriteStartObject();
            json.WriteString("line", LineNames.Of(line.Kind));
            json.WriteString("label", line.Label);
            json.WriteString("initialBudget", Amount(line.InitialBudget));
            json.WriteString("annualBudget", Amount(line.AnnualBudget));
            json.WriteString("executed", Amount(line.Executed));
            json.WriteString("points", line.PrintedPoints ?? PointsOf(line.Kind));
            json.WriteString("rate", line.PrintedRate ?? (scores.RateOf(line.Kind) is { } rate ? generation.FormatRate(rate) : ""));
            json.WriteString("score", line.PrintedScore ?? ScoreOf(line.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteGoal()
    {
        json.WriteStartObject("goal");
        json.WriteString("expected", form.ExpectedGoal);
        json.WriteString("actual", form.ActualAchievement);
        json.WriteEndObject();
    }

    private void WriteIndicators()
    {
        json.WriteStartArray("indicators");
        foreach (IndicatorLine line in form.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("level1", line.Level1);
            json.WriteString("level2", line.Level2);
            json.WriteString("level3", line.Level3);
            json.WriteString("target", line.Target.Printed ?? generation.FormatTarget(line.Target.Value));
            json.WriteString("actual", line.Actual.Printed ?? generation.FormatActual(line.Actual.Value));
            json.WriteString("points", Number(line.Points));
            json.WriteString("score", Number(line.Score));
            json.WriteString("deviation", line.DeviationReason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResult()
    {
        PrintedResult? printed = form.PrintedResult;
        json.WriteString("totalPoints", printed?.TotalPoints ?? generation.FormatTotalPoints(scores.TotalPoints));
        json.WriteString("totalScore", printed?.TotalScore ?? generation.FormatTotalScore(scores.TotalScore.Value ?? 0m));
        json.WriteString("grade", printed?.Grade ?? (generation.PrintsGrade && scores.IsComplete ? scores.Grade.Value : "")); // as it is printed
    }

    private void WriteExplanations()
    {
        if (form.Explanations.Count == 0)
            return;
        json.WriteStartArray("explanations");
        foreach (FindingExplanation explanation in form.Explanations)
        {
            json.WriteStartObject();
            json.WriteString("id", explanation.RuleId);
            WriteLocation(explanation.Location);
            json.WriteString("text", explanation.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(CellAddress location)
    {
        json.WriteStartObject("location");
        json.WriteString("section", ExplanationsReader.NameOf(location.Section));
        if (int.TryParse(location.Row, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            json.WriteNumber("row", index);
        else
            json.WriteString("row", location.Row);
        json.WriteString("field", location.Field);
        json.WriteEndObject();
    }

    private string PointsOf(FundLineKind line) =>
        line == FundLineKind.Total ? generation.FormatPoints(scores.ExecutionPoints) : generation.NotApplicable;

    private string ScoreOf(FundLineKind line)
    {
        if (line == FundLineKind.Total)
            return scores.ExecutionScore.Value is { } score ? generation.FormatPoints(score) : "";
        return policy.PrintsRate(line) ? generation.NotApplicable : "";
    }

    private string Amount(AmountCell cell) =>
        cell.Printed ?? (cell.Amount is { } money ? generation.FormatAmount(money.In(form.Currency)) : "");

    private string Number(NumberCell cell) => cell.Printed ?? (cell.Number is { } number ? generation.FormatPoints(number) : "");
}
