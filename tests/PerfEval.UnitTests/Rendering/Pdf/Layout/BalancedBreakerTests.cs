using PerfEval.Forms.Labels;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Layout;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Pdf.Layout;

public sealed class BalancedBreakerTests
{
    private static readonly BalancedBreaker Breaker = new(FontSet.LoadShipped().Regular, PrintWords.KeptWhole);

    [Theory]
    [InlineData("一级指标", 3, "一级", "指标")]
    [InlineData("一级指标", 2, "一级", "指标")]
    [InlineData("绩效指标", 2, "绩效", "指标")]
    [InlineData("年度总体目标", 5, "年度总体", "目标")]
    [InlineData("满意度指标", 4, "满意度", "指标")]
    [InlineData("社会效益指标", 5, "社会效益", "指标")]
    [InlineData("服务对象满意度指标", 5, "服务对象", "满意度指标")]
    [InlineData("年初预算数", 4, "年初", "预算数")]
    [InlineData("偏差原因分析及改进措施", 7, "偏差原因分析", "及改进措施")]
    [InlineData("项目资金（万元）", 5, "项目资金", "（万元）")]
    [InlineData("得分", 3, "得分")]
    public void Labels_break_between_words(string label, int ideographs, params string[] expected)
    {
        List<TextLine> lines = [];

        Breaker.Break(label, ideographs * 1000, lines);

        Assert.Equal(expected, lines.Select(line => label.Substring(line.Start, line.Length)));
    }
}
