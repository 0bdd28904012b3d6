using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts.Parts;

namespace PerfEval.Forms.Layouts.Generation2021;

/// <summary>财政项目支出绩效自评表 of 2021 and 2022 (docs/generations/2021.md).</summary>
public sealed class Layout2021 : FormLayout
{
    private static readonly FundBlock Funds = new()
    {
        PointsHeading = "分值",
        RateHeading = "执行率",
        ScoreBelowTotal = "",
    };

    private static readonly GoalBlock Goal = new("预算目标", "实际完成情况");

    private static readonly IndicatorBlock Indicators = new()
    {
        OuterLabel = "绩效指标",
        Widths = [5, 8, 11, 20, 13, 13, 7, 7, 16],
        DeviationHeading = "偏差原因分析及改进措施",
    };

    /// <inheritdoc/>
    public override FormGeneration Generation => Domain.Generations.Generation2021.Instance;

    /// <inheritdoc/>
    public override FormGrid Lay(EvaluationSnapshot form, EvaluationScores scores)
    {
        var texts = new PrintedText(form);
        return new FormGrid
        {
            Title = PrintedText.Words(form.Title),
            YearLine = form.Year is { } year ? $"（{year} 年度）" : null,
            Blocks =
            [
                HeadBlocks.Project(form),
                HeadBlocks.Organisations(form),
                Funds.Lay(form, scores, texts),
                Goal.Lay(form),
                Indicators.Lay(form, texts),
                ResultBlocks.Total("总分", [70, 7, 7, 16], scores, texts),
            ],
        };
    }
}
