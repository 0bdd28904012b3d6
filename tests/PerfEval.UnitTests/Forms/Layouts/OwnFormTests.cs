using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;
using PerfEval.Forms.Grid;
using PerfEval.UnitTests.Forms.Grid;
using Xunit;

namespace PerfEval.UnitTests.Forms.Layouts;

/// <summary>What the cells of forms filled in here print: values in the generation's formats, and computed scores.</summary>
public sealed class OwnFormTests
{
    [Theory]
    [InlineData("2024", "funds.total.initialBudget", "1,600.00")]
    [InlineData("2024", "funds.total.annualBudget", "1,234.57")]
    [InlineData("2024", "funds.total.rate", "89.99")]
    [InlineData("2024", "funds.total.points", "10.00")]
    [InlineData("2024", "funds.total.score", "9.00")]
    [InlineData("2024", "funds.fiscal.points", "-")]
    [InlineData("2024", "funds.fiscal.rate", "89.99")]
    [InlineData("2024", "funds.fiscal.score", "-")]
    [InlineData("2024", "funds.carryover.executed", "0.00")]
    [InlineData("2024", "funds.carryover.rate", "0.00")]
    [InlineData("2024", "funds.other.executed", "")]
    [InlineData("2024", "funds.other.rate", "0.00")]
    [InlineData("2024", "indicators.0.target", "≥1000.00(次)")]
    [InlineData("2024", "indicators.0.actual", "9932.00(次)")]
    [InlineData("2024", "indicators.0.points", "5.00")]
    [InlineData("2024", "indicators.2.target", "年底前")]
    [InlineData("2024", "total.totalPoints", "30.00")]
    [InlineData("2024", "total.totalScore", "28.50")]
    [InlineData("2024", "total.grade", "差")]
    [InlineData("2023", "funds.total.annualBudget", "1,234.57")]
    [InlineData("2023", "funds.total.rate", "89.99")]
    [InlineData("2023", "funds.total.score", "8.99")]
    [InlineData("2023", "funds.fiscal.rate", "89.99")]
    [InlineData("2023", "funds.fiscal.score", "-")]
    [InlineData("2023", "funds.other.rate", "0.00")]
    [InlineData("2023", "indicators.0.points", "5.00")]
    [InlineData("2023", "total.totalPoints", "30")]
    [InlineData("2023", "total.totalScore", "28.49")]
    [InlineData("2021", "funds.total.annualBudget", "12345678.00")]
    [InlineData("2021", "funds.total.rate", "90.01%")]
    [InlineData("2021", "funds.total.points", "10")]
    [InlineData("2021", "funds.total.score", "9")]
    [InlineData("2021", "funds.fiscal.points", "—")]
    [InlineData("2021", "funds.fiscal.rate", "")]
    [InlineData("2021", "funds.fiscal.score", "")]
    [InlineData("2021", "indicators.0.target", ">=1000次")]
    [InlineData("2021", "indicators.0.points", "5")]
    [InlineData("2021", "indicators.2.score", "4.50")]
    [InlineData("2021", "total.totalPoints", "30")]
    [InlineData("2021", "total.totalScore", "28.50")]
    public void Values_print_in_the_generation_s_format(string generation, string address, string text) =>
        Assert.Equal(text, SampleForms.Own(generation).Laid().TextAt(address));

    [Fact]
    public void A_draft_prints_what_does_not_parse_as_it_was_typed()
    {
        FundLine total = SampleForms.Own2024().Fund(FundLineKind.Total) with { Executed = new AmountCell(null, "约一千") };
        FormGrid grid = (SampleForms.Own2024() with { Funds = [total, .. SampleForms.Own2024().Funds.Skip(1)] }).Laid();
        Assert.Equal("约一千", grid.TextAt("funds.total.executed"));
    }

    [Theory]
    [InlineData("funds.total.points", "10.00")]
    [InlineData("funds.total.rate", "89.99")]
    [InlineData("funds.total.score", "9.00")]
    [InlineData("funds.fiscal.points", "-")]
    [InlineData("funds.fiscal.score", "-")]
    [InlineData("total.totalPoints", "30.00")]
    [InlineData("total.totalScore", "28.50")]
    [InlineData("total.grade", "差")]
    public void A_computed_cell_that_a_file_of_one_s_own_leaves_blank_is_computed(string address, string text) =>
        Assert.Equal(text, WithBlankResults(SampleForms.Own2024()).Laid().TextAt(address));

    [Theory]
    [InlineData("funds.total.points")]
    [InlineData("funds.total.rate")]
    [InlineData("funds.fiscal.score")]
    [InlineData("total.totalScore")]
    [InlineData("total.grade")]
    public void A_cell_that_a_transcription_prints_blank_stays_blank(string address) =>
        Assert.Equal("", (WithBlankResults(SampleForms.Own2024()) with { Source = "公开文件" }).Laid().TextAt(address));

    [Fact]
    public void A_form_that_still_lacks_a_score_prints_no_grade()
    {
        IndicatorLine open = SampleForms.Own2024().Indicators[0] with { Score = NumberCell.Blank };
        Assert.Equal("", (SampleForms.Own2024() with { Indicators = [open] }).Laid().TextAt("total.grade"));
    }

    [Fact]
    public void A_level_2_name_that_goes_on_under_another_level_1_is_printed_again()
    {
        EvaluationSnapshot form = SampleForms.Own2024();
        FormGrid grid = (form with { Indicators = [form.Indicators[0], form.Indicators[0] with { Level1 = "效益指标" }] }).Laid();
        Assert.Equal((1, 1), (grid.CellAt("indicators.0.level2").RowSpan, grid.CellAt("indicators.1.level2").RowSpan));
    }

    [Fact]
    public void A_form_without_indicators_keeps_their_header()
    {
        GridBlock block = (SampleForms.Own(Generation2021.Instance) with { Indicators = [] }).Laid().Blocks[4];
        Assert.Equal(1, Assert.Single(block.Rows).Cells[0].RowSpan);
    }

    [Fact]
    public void Leaked_markup_is_printed_as_paragraphs() =>
        Assert.Equal("一\n二", (SampleForms.Own2024() with { ExpectedGoal = "<p>一</p> <p>二</p>" }).Laid().TextAt("goal.expected"));

    private static EvaluationSnapshot WithBlankResults(EvaluationSnapshot form) => form with
    {
        PrintedResult = new PrintedResult("", "", ""),
        Funds = [.. form.Funds.Select(line => line with { PrintedPoints = "", PrintedRate = "", PrintedScore = "" })],
    };
}
