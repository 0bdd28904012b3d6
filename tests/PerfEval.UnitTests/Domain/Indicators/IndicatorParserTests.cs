using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;
using Xunit;

namespace PerfEval.UnitTests.Domain.Indicators;

public sealed class IndicatorParserTests
{
    [Theory]
    [InlineData("≥15000.00(条)", Comparator.AtLeast, 15000, "条")]
    [InlineData("<=15分钟", Comparator.AtMost, 15, "分钟")]
    [InlineData("=100%", Comparator.Equal, 100, "%")]
    [InlineData("1344m ²", Comparator.None, 1344, "m ²")]
    [InlineData("2亿元", Comparator.None, 2, "亿元")]
    [InlineData("≤1.30(/  )", Comparator.AtMost, 1.30, "/")]
    [InlineData(">=200次", Comparator.AtLeast, 200, "次")]
    [InlineData("<0.002%", Comparator.LessThan, 0.002, "%")]
    [InlineData(">5", Comparator.MoreThan, 5, "")]
    [InlineData("=1年内", Comparator.Equal, 1, "年内")]
    [InlineData("=1年度", Comparator.Equal, 1, "年度")]
    [InlineData("1亿人次", Comparator.None, 1, "亿人次")]
    [InlineData("≥30.00(元/平方米)", Comparator.AtLeast, 30, "元/平方米")]
    [InlineData("９５．５（％）", Comparator.None, 95.5, "％")]
    [InlineData("＞＝１，２００家", Comparator.AtLeast, 1200, "家")]
    [InlineData(" ≥ 90 % ", Comparator.AtLeast, 90, "%")]
    [InlineData("-5.00(%)", Comparator.None, -5, "%")]
    [InlineData("<0.00(次)", Comparator.LessThan, 0, "次")]
    public void A_number_fills_the_text_with_its_sign_and_unit(string text, Comparator comparator, decimal number, string unit) =>
        Assert.Equal(
            new IndicatorValue { Kind = IndicatorValueKind.Number, Comparator = comparator, Number = number, Unit = unit },
            Parse(text));

    [Theory]
    [InlineData("2024年7月前", "2024-07-31")]
    [InlineData("12月底", "2022-12-31")]
    [InlineData("2021年6月", "2021-06-30")]
    [InlineData("年底前", "2022-12-31")]
    [InlineData("年底前完成", "2022-12-31")]
    [InlineData("年内", "2022-12-31")]
    [InlineData("当年底", "2022-12-31")]
    [InlineData("2月", "2022-02-28")]
    [InlineData("2024年2月底前", "2024-02-29")]
    [InlineData("2024年", "2024-12-31")]
    [InlineData("2024年度", "2024-12-31")]
    [InlineData("6月30日前", "2022-06-30")]
    [InlineData("２０２４年７月前", "2024-07-31")]
    [InlineData("2024 年 7 月 5 日", "2024-07-05")]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("2024/1/2", "2024-01-02")]
    public void A_date_is_read_first_and_means_its_last_day(string text, string day) =>
        Assert.Equal(
            new IndicatorValue { Kind = IndicatorValueKind.Date, Date = DateOnly.Parse(day, null), Text = text },
            Parse(text));

    [Theory]
    [InlineData("健全")]
    [InlineData("一年2次以上会议")]
    [InlineData("机时使用率85%；主机可利用率99.76%")]
    [InlineData("7*24小时")]
    [InlineData("10-20个")]
    [InlineData("≥")]
    [InlineData("≥80%且≤90%")]
    [InlineData("1,23个")]
    [InlineData("200份，已完成")]
    [InlineData("2月30日")]
    [InlineData("满足国内%以上的主流浏览器、操作系统")]
    [InlineData("9999999999999999个")]
    [InlineData("<p>健全</p>")]
    public void Everything_else_is_text_and_is_kept_as_it_is(string text) =>
        Assert.Equal(new IndicatorValue { Kind = IndicatorValueKind.Text, Text = text }, Parse(text));

    [Theory]
    [InlineData("12月底")]
    [InlineData("年底前")]
    public void A_date_without_any_year_is_text(string text) =>
        Assert.Equal(IndicatorValueKind.Text, IndicatorParser.Parse(text, null).Kind);

    [Fact]
    public void A_blank_cell_is_an_empty_text() => Assert.Same(IndicatorValue.Empty, Parse(" "));

    private static IndicatorValue Parse(string text) => IndicatorParser.Parse(text, new FiscalYear(2022));
}
