using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Domain.Values;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>项目资金: the four fund lines, of which only the total is scored.</summary>
internal sealed record FundBlock
{
    /// <summary>The heading of the points: 分数, or 分值 in 2021.</summary>
    public required string PointsHeading { get; init; }

    /// <summary>The heading of the rate: with its unit in 2024.</summary>
    public required string RateHeading { get; init; }

    /// <summary>What the lines below the total print as their score.</summary>
    public required string ScoreBelowTotal { get; init; }

    public GridBlock Lay(EvaluationSnapshot form, EvaluationScores scores, PrintedText texts) => new()
    {
        Widths = [11, 19, 13, 13, 13, 9, 11, 11],
        Rows = [Header(form.Currency, form.Funds.Count), .. form.Funds.Select(line => RowFrom(1, Line(line, scores, texts)))],
    };

    private GridRow Header(CurrencyUnit currency, int lines) => Row(
        Label($"项目资金（{currency.Label()}）") with { RowSpan = lines + 1 },
        Heading(""),
        Heading("年初预算数"),
        Heading("全年预算数"),
        Heading("全年执行数"),
        Heading(PointsHeading),
        Heading(RateHeading),
        Heading("得分"));

    private IEnumerable<GridCell> Line(FundLine line, EvaluationScores scores, PrintedText texts) =>
    [
        LeftLabel(PrintedText.Words(line.Label)),
        Number(texts.Amount(line.InitialBudget), Address(line, "initialBudget")),
        Number(texts.Amount(line.AnnualBudget), Address(line, "annualBudget")),
        Number(texts.Amount(line.Executed), Address(line, "executed")),
        Number(Points(line, scores, texts), Address(line, "points")),
        Number(texts.Rate(line.PrintedRate, scores.LineRates[(int)line.Kind].Value), Address(line, "rate")),
        Number(Score(line, scores, texts), Address(line, "score")),
    ];

    private static string Points(FundLine line, EvaluationScores scores, PrintedText texts) =>
        line.Kind == FundLineKind.Total
            ? texts.Points(line.PrintedPoints, scores.ExecutionPoints)
            : texts.Computed(line.PrintedPoints, texts.Generation.NotApplicable);

    private string Score(FundLine line, EvaluationScores scores, PrintedText texts) =>
        line.Kind == FundLineKind.Total
            ? texts.Points(line.PrintedScore, scores.ExecutionScore.Value)
            : texts.Computed(line.PrintedScore, ScoreBelowTotal);

    private static CellAddress Address(FundLine line, string field) =>
        new(FormSection.Funds, line.Kind.ToString().ToLowerInvariant(), field);
}
