using PerfEval.Domain.Generations;
using PerfEval.Forms.Grid;
using PerfEval.UnitTests.Forms.Grid;
using Xunit;

namespace PerfEval.UnitTests.Forms.Layouts;

/// <summary>Each generation's table, row by row, as the published forms print it.</summary>
public sealed class PublishedTableTests
{
    private const string Head = """
        (18, 82)
        项目名称 · [head.project]
        (18, 32, 18, 32)
        主管部门 · [head.department] · 实施单位 · [head.unit]
        (11, 19, 13, 13, 13, 9, 11, 11)

        """;

    private const string FundLines = """
        年度资金总额 · [funds.total.initialBudget] · [funds.total.annualBudget] · [funds.total.executed] · [funds.total.points] · [funds.total.rate] · [funds.total.score]
        其中：当年财政拨款 · [funds.fiscal.initialBudget] · [funds.fiscal.annualBudget] · [funds.fiscal.executed] · [funds.fiscal.points] · [funds.fiscal.rate] · [funds.fiscal.score]
        上年结转资金 · [funds.carryover.initialBudget] · [funds.carryover.annualBudget] · [funds.carryover.executed] · [funds.carryover.points] · [funds.carryover.rate] · [funds.carryover.score]
        其他资金 · [funds.other.initialBudget] · [funds.other.annualBudget] · [funds.other.executed] · [funds.other.points] · [funds.other.rate] · [funds.other.score]
        (11, 38, 51)

        """;

    private const string Rows = """
        [indicators.0.level1]↓3 · [indicators.0.level2]↓2 · [indicators.0.level3] · [indicators.0.target] · [indicators.0.actual] · [indicators.0.points] · [indicators.0.score] · [indicators.0.deviation]
        [indicators.1.level3] · [indicators.1.target] · [indicators.1.actual] · [indicators.1.points] · [indicators.1.score] · [indicators.1.deviation]
        [indicators.2.level2] · [indicators.2.level3] · [indicators.2.target] · [indicators.2.actual] · [indicators.2.points] · [indicators.2.score] · [indicators.2.deviation]
        [indicators.3.level1] · [indicators.3.level2] · [indicators.3.level3] · [indicators.3.target] · [indicators.3.actual] · [indicators.3.points] · [indicators.3.score] · [indicators.3.deviation]

        """;

    private const string Table2024 = Head + """
        项目资金（万元）↓5 · (empty) · 年初预算数 · 全年预算数 · 全年执行数 · 分数 · 执行率(%) · 得分

        """ + FundLines + """
        年度总体目标↓2 · 预期目标 · 实际完成情况
        [goal.expected] · [goal.actual]
        (9, 12, 21, 13, 13, 8, 8, 16)
        一级指标 · 二级指标 · 三级指标 · 年度指标值 · 实际完成值 · 分值 · 得分 · 偏差原因分析及改进措施

        """ + Rows + """
        (68, 8, 8, 16)
        总分 · [total.totalPoints] · [total.totalScore] · (empty)
        (21, 79)
        评分等级 · [total.grade]
        """;

    private const string Table2023 = Head + """
        项目资金（万元）↓5 · (empty) · 年初预算数 · 全年预算数 · 全年执行数 · 分数 · 执行率 · 得分

        """ + FundLines + """
        年度总体目标↓2 · 预期目标 · 实际完成情况
        [goal.expected] · [goal.actual]
        (9, 12, 21, 13, 13, 8, 8, 16)
        一级指标 · 二级指标 · 三级指标 · 年度指标值 · 实际完成值 · 分值 · 得分 · 偏差原因分析

        """ + Rows + """
        (68, 8, 8, 16)
        (empty) · [total.totalPoints] · [total.totalScore] · (empty)
        (21, 79)
        评分等级 · [total.grade]
        """;

    private const string Table2021 = Head + """
        项目资金（元）↓5 · (empty) · 年初预算数 · 全年预算数 · 全年执行数 · 分值 · 执行率 · 得分

        """ + FundLines + """
        年度总体目标↓2 · 预算目标 · 实际完成情况
        [goal.expected] · [goal.actual]
        (5, 8, 11, 20, 13, 13, 7, 7, 16)
        绩效指标↓5 · 一级指标 · 二级指标 · 三级指标 · 年度指标值 · 实际完成值 · 分值 · 得分 · 偏差原因分析及改进措施

        """ + Rows + """
        (70, 7, 7, 16)
        总分 · [total.totalPoints] · [total.totalScore] · (empty)
        """;

    [Theory]
    [InlineData("2021", Table2021)]
    [InlineData("2023", Table2023)]
    [InlineData("2024", Table2024)]
    public void The_table_has_the_published_rows_labels_and_spans(string generation, string table) =>
        Assert.Equal(table, GridNotation.Of(Grid(generation)));

    [Theory]
    [InlineData("2021", "财政项目支出绩效自评表", "（2021 年度）")]
    [InlineData("2023", "财政项目支出绩效自我评价", "（2023年度）")]
    [InlineData("2024", "财政项目支出绩效自评表", "（2024年度）")]
    public void A_form_of_our_own_prints_its_title_and_year(string generation, string title, string yearLine) =>
        Assert.Equal((title, yearLine), (Grid(generation).Title, Grid(generation).YearLine));

    [Fact]
    public void A_transcription_of_2023_prints_no_year_line() =>
        Assert.Null((SampleForms.Own(Generation2023.Instance) with { Source = "a published form" }).Laid().YearLine);

    [Theory]
    [InlineData("2021")]
    [InlineData("2023")]
    [InlineData("2024")]
    public void A_form_without_a_year_prints_no_year_line(string generation) =>
        Assert.Null((SampleForms.Own(generation) with { Year = null }).Laid().YearLine);

    [Theory]
    [InlineData("2021")]
    [InlineData("2023")]
    [InlineData("2024")]
    public void Only_the_row_of_the_goal_texts_may_be_split(string generation)
    {
        GridRow row = Assert.Single(Grid(generation).Blocks.SelectMany(block => block.Rows), row => row.MaySplit);
        Assert.Equal(["expected", "actual"], row.Cells.Select(cell => cell.Address?.Field));
    }

    [Theory]
    [InlineData("2021", "绩效指标 产出指标 数量指标 时效指标 满意度指标 服务对象满意度指标")]
    [InlineData("2023", "产出指标 数量指标 时效指标 满意度指标 服务对象满意度指标")]
    [InlineData("2024", "产出指标 数量指标 时效指标 满意度指标 服务对象满意度指标")]
    public void The_names_that_span_indicators_are_printed_again_after_a_page_break(string generation, string names) =>
        Assert.Equal(names.Split(' '), Grid(generation).Cells().Where(cell => cell.RepeatsOnNextPage).Select(cell => cell.Text));

    [Theory]
    [InlineData("2021")]
    [InlineData("2023")]
    [InlineData("2024")]
    public void The_header_of_the_indicators_is_repeated_on_each_page(string generation)
    {
        GridBlock block = Assert.Single(Grid(generation).Blocks, block => block.RepeatedHeaderRows > 0);
        Assert.Equal((1, "三级指标"), (block.RepeatedHeaderRows, block.Rows[0].Cells[^6].Text));
    }

    [Theory]
    [InlineData("head.project", CellAlignment.Left)]
    [InlineData("goal.actual", CellAlignment.Left)]
    [InlineData("funds.total.annualBudget", CellAlignment.Centre)]
    [InlineData("indicators.0.level1", CellAlignment.Centre)]
    [InlineData("indicators.0.level3", CellAlignment.Left)]
    [InlineData("indicators.0.target", CellAlignment.Centre)]
    [InlineData("indicators.2.target", CellAlignment.Left)]
    [InlineData("indicators.0.score", CellAlignment.Centre)]
    [InlineData("indicators.2.deviation", CellAlignment.Left)]
    public void Texts_stand_left_and_numbers_in_the_centre(string address, CellAlignment alignment) =>
        Assert.Equal(alignment, Grid("2024").CellAt(address).Alignment);

    [Fact]
    public void Labels_are_centred_save_those_of_the_fund_lines() =>
        Assert.Equal(
            ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
            Grid("2024").Cells().Where(cell => cell is { Role: CellRole.Label, Alignment: CellAlignment.Left }).Select(cell => cell.Text));

    private static FormGrid Grid(string generation) => SampleForms.Own(generation).Laid();
}
