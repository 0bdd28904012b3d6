using System.Text.Json;
using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>Reads a self-evaluation; every printed string stays beside what it means.</summary>
internal sealed class EvaluationReader
{
    private const int MostIndicators = 1_000;

    private static readonly MemberNames Form = new(
        ["format", "title", "year", "project", "department", "unit", "currencyUnit", "funds", "goal", "indicators", "totalPoints", "totalScore", "grade"])
    {
        Optional = ["source", "generation", "notes", "explanations"],
    };

    private static readonly MemberNames Fund =
        new(["line", "label", "initialBudget", "annualBudget", "executed", "points", "rate", "score"]);

    private static readonly MemberNames Goal = new(["expected", "actual"]);

    private static readonly MemberNames Indicator =
        new(["level1", "level2", "level3", "target", "actual", "points", "score", "deviation"]);

    private readonly ObjectReader form;
    private readonly ProblemList problems;
    private readonly FiscalYear? year;

    private EvaluationReader(JsonElement root, ProblemList problems)
    {
        this.problems = problems;
        form = ObjectReader.Open(root, "$", Form, problems);
        year = form.Year("year");
    }

    public static EvaluationSnapshot Read(JsonElement root, ProblemList problems) => new EvaluationReader(root, problems).Read();

    private EvaluationSnapshot Read()
    {
        form.OneOf("format", [FormReader.EvaluationFormat]);
        string? source = form.OptionalText("source");
        string title = form.Text("title");
        FormGeneration generation = ReadGeneration(title);
        (string project, string department, string unit) = (form.Text("project"), form.Text("department"), form.Text("unit"));
        CurrencyUnit currency = CurrencyUnits.Parse(form.OneOf("currencyUnit", ["元", "万元"])) ?? generation.Currency;
        FundLine[] funds = ReadFunds(currency);
        ObjectReader goal = form.Object("goal", Goal);
        (string expected, string actual) = (goal.Text("expected"), goal.Text("actual"));
        var snapshot = new EvaluationSnapshot
        {
            Generation = generation,
            StatesGeneration = form.Find("generation") is not null,
            Title = title,
            Year = year,
            Project = project,
            Department = department,
            Unit = unit,
            Currency = currency,
            Funds = funds,
            ExpectedGoal = expected,
            ActualAchievement = actual,
            Indicators = [.. form.Array("indicators", MostIndicators).Select(ReadIndicator)],
            PrintedResult = ReadResult(),
            Source = source,
            Explanations = ExplanationsReader.Read(form),
        };
        NotesReader.Check(form);
        return snapshot;
    }

    private FormGeneration ReadGeneration(string title)
    {
        FormGeneration? generation = form.Find("generation") is null
            ? Recognise(title)
            : FormGenerations.Find(form.OneOf("generation", [.. FormGenerations.SelfEvaluations.Select(known => known.Code)]));
        return generation ?? FormGenerations.Latest;
    }

    private FormGeneration? Recognise(string title)
    {
        FormGeneration? generation = FormGenerations.Recognise(title, year);
        // a year that is malformed or missing is already reported
        bool isReadable = form.Find("year") is { } member && (member.ValueKind == JsonValueKind.Null || year is not null);
        if (generation is null && isReadable)
            problems.Add("$.year", year?.ToString() ?? "null", "没有适用于该年度的自评表表式，无法识别表式版本");
        return generation;
    }

    private FundLine[] ReadFunds(CurrencyUnit currency)
    {
        FundLineKind[] kinds = Enum.GetValues<FundLineKind>();
        IReadOnlyList<(JsonElement Element, string Path)> lines = form.Array("funds", kinds.Length);
        if (form.Find("funds") is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() < kinds.Length)
            problems.Add("$.funds", $"{lines.Count} 项", $"应有 {kinds.Length} 项");
        return [.. lines.Zip(kinds, (line, kind) => ReadFund(line, kind, currency))];
    }

    private FundLine ReadFund((JsonElement Element, string Path) line, FundLineKind kind, CurrencyUnit currency)
    {
        ObjectReader fund = ObjectReader.Open(line.Element, line.Path, Fund, problems);
        fund.OneOf("line", [LineNames.Of(kind)]);
        return new FundLine
        {
            Kind = kind,
            Label = fund.Text("label"),
            InitialBudget = fund.Amount("initialBudget", currency),
            AnnualBudget = fund.Amount("annualBudget", currency),
            Executed = fund.Amount("executed", currency),
            PrintedPoints = fund.PrintedNumber("points"),
            PrintedRate = fund.PrintedNumber("rate"),
            PrintedScore = fund.PrintedNumber("score"),
        };
    }

    private IndicatorLine ReadIndicator((JsonElement Element, string Path) row)
    {
        ObjectReader indicator = ObjectReader.Open(row.Element, row.Path, Indicator, problems);
        return new IndicatorLine
        {
            Level1 = indicator.Text("level1"),
            Level2 = indicator.Text("level2"),
            Level3 = indicator.Text("level3"),
            Target = IndicatorParser.ParseCell(indicator.Text("target"), year),
            Actual = IndicatorParser.ParseCell(indicator.Text("actual"), year),
            Points = indicator.Number("points"),
            Score = indicator.Number("score"),
            DeviationReason = indicator.Text("deviation"),
        };
    }

    private PrintedResult ReadResult() => new(
        form.PrintedNumber("totalPoints"),
        form.PrintedNumber("totalScore"),
        form.OneOf("grade", ["优", "良", "中", "差", ""]));
}
