using System.Text.Json;
using PerfEval.Domain.Declarations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>Writes a declaration in the order in which people read one.</summary>
internal static class DeclarationWriter
{
    public static void Write(Utf8JsonWriter json, DeclarationSnapshot form)
    {
        json.WriteStartObject();
        json.WriteString("format", FormReader.DeclarationFormat);
        if (form.Source is { } source)
            json.WriteString("source", source);
        if (form.StatedGeneration is { } generation)
            json.WriteString("generation", generation);
        WriteHead(json, form);
        WriteTexts(json, form.Texts);
        WriteBudget(json, form.Budget);
        WriteIndicators(json, form.Indicators);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, DeclarationSnapshot form)
    {
        json.WriteString("title", form.Title);
        json.WriteYear(form.Year);
        json.WriteString("unit", form.Unit);
        json.WriteString("project", form.Project);
        json.WriteString("category", form.Category);
        json.WriteString("plannedStart", form.PlannedStart);
        json.WriteString("plannedEnd", form.PlannedEnd);
        json.WriteString("governmentProcurement", form.GovernmentProcurement);
        json.WriteString("performanceType", form.PerformanceType);
    }

    private static void WriteTexts(Utf8JsonWriter json, DeclarationTexts texts)
    {
        json.WriteString("overview", texts.Overview);
        json.WriteString("basis", texts.Basis);
        json.WriteString("necessity", texts.Necessity);
        json.WriteString("safeguards", texts.Safeguards);
        json.WriteString("plan", texts.Plan);
        json.WriteString("objectives", texts.Objectives);
    }

    private static void WriteBudget(Utf8JsonWriter json, DeclarationBudget budget)
    {
        json.WriteStartObject("budget");
        json.WriteString("total", Amount(budget.Total));
        json.WriteString("currentYear", Amount(budget.CurrentYear));
        json.WriteString("previousYearBudget", Amount(budget.PreviousYearBudget));
        json.WriteString("previousYearExecuted", Amount(budget.PreviousYearExecuted));
        json.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter json, IReadOnlyList<DeclarationLine> lines)
    {
        json.WriteStartArray("indicators");
        foreach (DeclarationLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("level1", line.Level1);
            json.WriteString("level2", line.Level2);
            json.WriteString("level3", line.Level3);
            json.WriteString("target", line.Target.Printed ?? FormGenerations.Declaration.FormatTarget(line.Target.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Amount(AmountCell cell) =>
        cell.Printed ?? (cell.Amount is { } money ? FormGenerations.Declaration.FormatAmount(money.Yuan) : "");
}
