using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Scoring;

/// <summary>Computes every number of a self-evaluation from its cells, by its generation's policy and a rule profile.</summary>
public static class EvaluationScorer
{
    /// <summary>The scores of a form.</summary>
    /// <exception cref="ArgumentException">The form is a declaration, which has no scores.</exception>
    public static EvaluationScores Score(EvaluationSnapshot form, RuleProfile profile)
    {
        ScoringPolicy policy = ScoringPolicies.Of(form.Generation);
        ExplainedNumber executionScore =
            BudgetExecution.Score(form.Fund(FundLineKind.Total), form.Currency, policy, profile.ExecutionPoints);
        IndicatorScore[] indicators = ScoreIndicators(form, profile);
        ExplainedNumber total = Total(indicators, executionScore);
        return new EvaluationScores
        {
            LineRates = Array.ConvertAll([.. form.Funds], line => BudgetExecution.Rate(line, form.Currency, policy)),
            ExecutionPoints = profile.ExecutionPoints,
            ExecutionScore = executionScore,
            Indicators = indicators,
            TotalPoints = indicators.Sum(indicator => indicator.Points ?? 0m) + profile.ExecutionPoints,
            TotalScore = total,
            Grade = Grade(total.Value ?? 0m, profile),
        };
    }

    private static IndicatorScore[] ScoreIndicators(EvaluationSnapshot form, RuleProfile profile)
    {
        var scores = new IndicatorScore[form.Indicators.Count];
        for (int row = 0; row < scores.Length; row++)
        {
            Indicators.IndicatorLine line = form.Indicators[row];
            scores[row] = new IndicatorScore(line.Points.Number, line.Score.Number, ProposedScore.Of(line, profile));
        }

        return scores;
    }

    private static ExplainedNumber Total(IndicatorScore[] indicators, ExplainedNumber execution)
    {
        decimal ofIndicators = indicators.Sum(indicator => indicator.Score ?? 0m);
        decimal total = DecimalRounding.Round(ofIndicators + (execution.Value ?? 0m), RoundingRule.HalfUp);
        return new ExplainedNumber(total, new Explanation
        {
            Rule = ScoringRule.TotalScore,
            Inputs = [new("指标得分合计", ofIndicators), new("预算执行得分", execution.Value, execution.Value is null ? "未填" : "")],
            Number = total,
        });
    }

    private static ExplainedGrade Grade(decimal total, RuleProfile profile)
    {
        GradeBand band = profile.Grades.First(candidate => candidate.From is null || total >= candidate.From);
        decimal? next = band.From ?? profile.Grades.LastOrDefault(candidate => candidate.From is not null)?.From;
        return new ExplainedGrade(band.Grade, new Explanation
        {
            Rule = ScoringRule.Grade,
            Inputs = [new("总分", total), new(band.From is null ? "低于" : "不低于", next)],
            Word = band.Grade,
        });
    }
}
