using PerfEval.Domain.Budgets;
using PerfEval.Domain.Rounding;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Scoring;

/// <summary>The rate of execution of a fund line and the score of the total line: executed ÷ annual budget, from the amounts as the
/// form shows them, since the printed rate follows from those.</summary>
internal static class BudgetExecution
{
    /// <summary>The line's rate in percent.</summary>
    public static ExplainedNumber Rate(FundLine line, CurrencyUnit unit, ScoringPolicy policy)
    {
        if (!policy.PrintsRate(line.Kind))
            return None(ScoringRule.LineWithoutRate);
        (decimal? budget, decimal? executed) = (Shown(line.AnnualBudget, unit), Shown(line.Executed, unit));
        // a line without a budget prints 0.00 even when nothing is filled in, save the total line, which says that it is open
        bool isOpen = executed is null && (line.Kind == FundLineKind.Total || budget is not (null or 0m));
        if (isOpen)
            return None(ScoringRule.NothingExecutedYet);
        return executed is { } spent && budget is { } available and not 0m
            ? Explained(
                DecimalRounding.MultiplyDivide(100m, spent, available, policy.RateRounding),
                ScoringRule.ExecutionRate,
                policy.RateRounding,
                Inputs(spent, available, unit))
            : new ExplainedNumber(0m, new Explanation { Rule = ScoringRule.RateWithoutBudget, Number = 0m });
    }

    /// <summary>The score of the total line.</summary>
    public static ExplainedNumber Score(FundLine total, CurrencyUnit unit, ScoringPolicy policy, decimal points)
    {
        if (Shown(total.Executed, unit) is not { } executed)
            return None(ScoringRule.NothingExecutedYet);
        if (Shown(total.AnnualBudget, unit) is not { } budget || budget == 0m)
            return new ExplainedNumber(0m, new Explanation { Rule = ScoringRule.ExecutionScoreWithoutBudget, Number = 0m });
        decimal raw = DecimalRounding.MultiplyDivide(points, executed, budget, policy.ExecutionScoreRounding);
        ScoringRule rule = RuleFor(executed, budget);
        return Explained(
            Math.Clamp(raw, 0m, points),
            rule,
            rule == ScoringRule.ExecutionScore ? policy.ExecutionScoreRounding : null,
            [.. Inputs(executed, budget, unit), new("满分", points)]);
    }

    // executed ÷ budget above 1 or below 0, said without dividing
    private static ScoringRule RuleFor(decimal executed, decimal budget) =>
        executed * decimal.Sign(budget) > Math.Abs(budget) ? ScoringRule.ExecutionScoreCapped
        : executed * decimal.Sign(budget) < 0m ? ScoringRule.ExecutionScoreNegative
        : ScoringRule.ExecutionScore;

    private static ExplanationInput[] Inputs(decimal executed, decimal budget, CurrencyUnit unit) =>
        [new("全年执行数", executed, unit.Label()), new("全年预算数", budget, unit.Label())];

    private static decimal? Shown(AmountCell cell, CurrencyUnit unit)
    {
        if (cell.Amount is not { } money)
            return null;
        decimal amount = money.In(unit);
        return cell.Printed is null ? DecimalRounding.Round(amount, RoundingRule.HalfUp) : amount;
    }

    private static ExplainedNumber Explained(
        decimal value, ScoringRule rule, RoundingRule? rounding, IReadOnlyList<ExplanationInput> inputs) =>
        new(value, new Explanation { Rule = rule, Rounding = rounding, Inputs = inputs, Number = value });

    private static ExplainedNumber None(ScoringRule rule) => new(null, new Explanation { Rule = rule });
}
