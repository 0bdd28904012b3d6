using PerfEval.Domain.Budgets;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Evaluations;

/// <content>The cells as texts: what they print, what is wrong with them, and how they are typed.</content>
public sealed partial class SelfEvaluation
{
    private CellPrint Print => new(Generation, Currency, Year);

    /// <summary>The fields a person types, in the form's order.</summary>
    public IEnumerable<CellPath> TypedFields() =>
    [
        .. from line in Enum.GetValues<FundLineKind>() from field in Enum.GetValues<FundField>() select new FundPath(line, field),
        .. Enum.GetValues<GoalField>().Select(field => new GoalPath(field)),
        .. from row in _indicators from field in Enum.GetValues<IndicatorField>() select new IndicatorPath(row.Id, field),
    ];

    /// <summary>The text of a field; null when the form has no such row.</summary>
    public string? Text(CellPath path) => path switch
    {
        HeadPath head => Text(head.Field),
        FundPath fund => Print.Of(Amount(Fund(fund.Line), fund.Field)),
        GoalPath goal => goal.Field == GoalField.Expected ? ExpectedGoal : ActualAchievement,
        IndicatorPath cell => Find(cell.Row) is { } row ? Text(row.Line, cell.Field) : null,
        RowPath row => Find(row.Row) is null ? null : FieldChange.Added,
        OrderPath => string.Join(',', _indicators.Select(row => row.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, null),
    };

    /// <summary>What is wrong with a field's text, in Chinese; null when it parses.</summary>
    public string? Message(CellPath path) => path switch
    {
        FundPath fund => CellPrint.Message(Amount(Fund(fund.Line), fund.Field)),
        IndicatorPath { Field: IndicatorField.Points } cell when Find(cell.Row) is { } row => CellPrint.Message(row.Line.Points),
        IndicatorPath { Field: IndicatorField.Score } cell when Find(cell.Row) is { } row => CellPrint.Message(row.Line.Score),
        _ => null,
    };

    /// <summary>Sets a field to a typed text, which is kept as typed where it does not parse.</summary>
    /// <param name="path">A fund, goal or indicator cell that the form has.</param>
    /// <param name="typed">The text; its line ends are line feeds.</param>
    /// <returns>The change, or null when the field holds this text already.</returns>
    /// <exception cref="InvalidOperationException">The field is not typed, or the form has no such row.</exception>
    public FieldChange? Type(CellPath path, string typed)
    {
        string? before = Text(path);
        if (before is null || path is not (FundPath or GoalPath or IndicatorPath))
            throw new InvalidOperationException($"{path} cannot be typed.");
        if (before == typed)
            return null;
        Write(path, typed);
        return Text(path) is { } after && after != before ? new FieldChange(path.ToString(), before, after) : null;
    }

    private void Write(CellPath path, string typed)
    {
        if (path is FundPath fund)
            Write(fund.Line, With(Fund(fund.Line), fund.Field, Print.Amount(typed)));
        else if (path is GoalPath { Field: GoalField.Expected })
            ExpectedGoal = typed;
        else if (path is GoalPath)
            ActualAchievement = typed;
        else if (path is IndicatorPath cell && Find(cell.Row) is { } row)
            row.Line = With(row.Line, cell.Field, typed);
    }

    private void Write(FundLineKind kind, FundLine line)
    {
        switch (kind)
        {
            case FundLineKind.Total: TotalFunds = line; break;
            case FundLineKind.Fiscal: FiscalFunds = line; break;
            case FundLineKind.Carryover: CarryoverFunds = line; break;
            case FundLineKind.Other: OtherFunds = line; break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }

    private IndicatorRow? Find(Guid id) => _indicators.Find(row => row.Id == id);

    private string Text(HeadField field) => field switch
    {
        HeadField.Project => Project,
        HeadField.Department => Department,
        _ => Unit,
    };

    private string Text(IndicatorLine line, IndicatorField field) => field switch
    {
        IndicatorField.Level1 => line.Level1,
        IndicatorField.Level2 => line.Level2,
        IndicatorField.Level3 => line.Level3,
        IndicatorField.Target => Print.OfTarget(line.Target),
        IndicatorField.Actual => Print.OfActual(line.Actual),
        IndicatorField.Points => Print.Of(line.Points),
        IndicatorField.Score => Print.Of(line.Score),
        _ => line.DeviationReason,
    };

    private IndicatorLine With(IndicatorLine line, IndicatorField field, string typed) => field switch
    {
        IndicatorField.Level1 => line with { Level1 = typed.Trim() },
        IndicatorField.Level2 => line with { Level2 = typed.Trim() },
        IndicatorField.Level3 => line with { Level3 = typed.Trim() },
        IndicatorField.Target => line with { Target = Print.Indicator(typed) },
        IndicatorField.Actual => line with { Actual = Print.Indicator(typed) },
        IndicatorField.Points => line with { Points = Print.Number(typed) },
        IndicatorField.Score => line with { Score = Print.Number(typed) },
        _ => line with { DeviationReason = typed },
    };

    private static AmountCell Amount(FundLine line, FundField field) => field switch
    {
        FundField.InitialBudget => line.InitialBudget,
        FundField.AnnualBudget => line.AnnualBudget,
        _ => line.Executed,
    };

    private static FundLine With(FundLine line, FundField field, AmountCell cell) => field switch
    {
        FundField.InitialBudget => line with { InitialBudget = cell },
        FundField.AnnualBudget => line with { AnnualBudget = cell },
        _ => line with { Executed = cell },
    };
}
