using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts.Parts;

namespace PerfEval.Forms.Layouts.Generation2024;

/// <summary>财政项目支出绩效自评表 from 2024 on (docs/generations/2024.md).</summary>
public sealed class Layout2024 : FormLayout
{
    private static readonly FundBlock Funds = new()
    {
        PointsHeading = "分数",
        RateHeading = "执行率(%)",
        ScoreBelowTotal = "-",
    };

    private static readonly GoalBlock Goal = new("预期目标", "实际完成情况");

    private static readonly IndicatorBlock Indicators = new()
    {
        Widths = [9, 12, 21, 13, 13, 8, 8, 16],
        DeviationHeading = "偏差原因分析及改进措施",
    };

    /// <inheritdoc/>
    public override FormGeneration Generation => Domain.Generations.Generation2024.Instance;

    /// <inheritdoc/>
    public override FormGrid Lay(EvaluationSnapshot form, EvaluationScores scores)
    {
        var texts = new PrintedText(form);
        return new FormGrid
        {
            Title = PrintedText.Words(form.Title),
            YearLine = form.Year is { } year ? $"（{year}年度）" : null,
            Blocks =
            [
                HeadBlocks.Project(form),
                HeadBlocks.Organisations(form),
                Funds.Lay(form, scores, texts),
                Goal.Lay(form),
                Indicators.Lay(form, texts),
                ResultBlocks.Total("总分", [68, 8, 8, 16], scores, texts),
                ResultBlocks.Grade(scores, texts),
            ],
        };
    }
}
