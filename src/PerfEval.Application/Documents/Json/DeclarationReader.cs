using System.Text.Json;
using PerfEval.Domain.Declarations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>Reads a goal declaration; its amounts are in 元.</summary>
internal static class DeclarationReader
{
    private const int MostIndicators = 1_000;

    private static readonly MemberNames Form = new(
        ["format", "title", "year", "unit", "project", "category", "plannedStart", "plannedEnd", "governmentProcurement", "performanceType",
            "overview", "basis", "necessity", "safeguards", "plan", "objectives", "budget", "indicators"])
    {
        Optional = ["source", "generation", "notes"],
    };

    private static readonly MemberNames Budget = new(["total", "currentYear", "previousYearBudget", "previousYearExecuted"]);

    private static readonly MemberNames Indicator = new(["level1", "level2", "level3", "target"]);

    public static DeclarationSnapshot Read(JsonElement root, ProblemList problems)
    {
        ObjectReader form = ObjectReader.Open(root, "$", Form, problems);
        form.OneOf("format", [FormReader.DeclarationFormat]);
        FiscalYear? year = form.Year("year");
        NotesReader.Check(form);
        return new DeclarationSnapshot
        {
            Title = form.Text("title"),
            Year = year,
            Unit = form.Text("unit"),
            Project = form.Text("project"),
            Category = form.Text("category"),
            PlannedStart = form.Text("plannedStart"),
            PlannedEnd = form.Text("plannedEnd"),
            GovernmentProcurement = form.Text("governmentProcurement"),
            PerformanceType = form.Text("performanceType"),
            Texts = ReadTexts(form),
            Budget = ReadBudget(form.Object("budget", Budget)),
            Indicators = [.. form.Array("indicators", MostIndicators).Select(row => ReadLine(row, year, problems))],
            StatedGeneration = ReadGeneration(form),
            Source = form.OptionalText("source"),
        };
    }

    private static string? ReadGeneration(ObjectReader form) =>
        form.Find("generation") is null ? null : form.OneOf("generation", [.. FormGenerations.All.Select(known => known.Code)]);

    private static DeclarationTexts ReadTexts(ObjectReader form) => new(
        form.Text("overview"),
        form.Text("basis"),
        form.Text("necessity"),
        form.Text("safeguards"),
        form.Text("plan"),
        form.Text("objectives"));

    private static DeclarationBudget ReadBudget(ObjectReader budget) => new(
        budget.Amount("total", CurrencyUnit.Yuan),
        budget.Amount("currentYear", CurrencyUnit.Yuan),
        budget.Amount("previousYearBudget", CurrencyUnit.Yuan),
        budget.Amount("previousYearExecuted", CurrencyUnit.Yuan));

    private static DeclarationLine ReadLine((JsonElement Element, string Path) row, FiscalYear? year, ProblemList problems)
    {
        ObjectReader line = ObjectReader.Open(row.Element, row.Path, Indicator, problems);
        return new DeclarationLine(
            line.Text("level1"),
            line.Text("level2"),
            line.Text("level3"),
            IndicatorParser.ParseCell(line.Text("target"), year));
    }
}
