using System.Text.Json;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Layout;
using PerfEval.TestKit.Golden;
using PerfEval.TestKit.Grids;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Pdf.Layout;

public sealed class LineBreakerTests
{
    private const string NeverStart = "、。，．；：！？）〕］｝〉》」』】”’％℃°·…—!),.;:?]}%";
    private const string NeverEnd = "（〔［｛〈《「『【“‘([{≥≤¥￥";

    private static readonly FontSet Fonts = FontSet.LoadShipped();
    private static readonly LineBreaker Breaker = new(Fonts.Regular);

    [Theory]
    [InlineData("决策、咨询", 2, "决", "策、", "咨询")]
    [InlineData("完成《指数》", 3, "完成", "《指", "数》")]
    [InlineData("（一）（二）", 4, "（一）", "（二）")]
    [InlineData("共15000份", 3, "共", "15000", "份")]
    [InlineData("达到１．５倍", 4, "达到", "１．５倍")]
    [InlineData("整合IPv6平台", 3, "整合", "IPv6", "平台")]
    [InlineData("≥15000.00(条)", 4, "≥15000.00", "(条)")]
    [InlineData("执行率(%)", 4, "执行率", "(%)")]
    [InlineData("一段\n两段", 5, "一段", "两段")]
    [InlineData("一\n\n二", 5, "一", "", "二")]
    [InlineData("万元/人次", 3, "万", "元/人", "次")]
    [InlineData("甲 乙 丙", 2, "甲", "乙", "丙")]
    [InlineData("采购——安装", 3, "采", "购——", "安装")]
    public void Lines_end_where_the_rules_allow(string text, int ideographs, params string[] expected)
    {
        int width = text.Contains("15000.00", StringComparison.Ordinal) ? 5400 : ideographs * 1000;

        Assert.Equal(expected, Lines(text, width));
    }

    [Fact]
    public void A_word_wider_than_the_cell_is_divided_and_reported()
    {
        List<TextLine> lines = [];

        bool fits = Breaker.Break(new string('W', 50), 5000, lines);

        Assert.False(fits);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 5000));
    }

    [Fact]
    public void Ten_thousand_characters_without_a_space_are_all_kept()
    {
        string text = string.Concat(Enumerable.Repeat("长", 10_000));

        Assert.Equal(text, string.Concat(Lines(text, 7000)));
    }

    [Fact]
    public void A_cell_narrower_than_a_character_still_ends()
    {
        Assert.Equal(["一", "二", "，", "三"], Lines("一二，三", 100));
    }

    [Fact]
    public void A_pair_of_surrogates_is_never_divided()
    {
        Assert.Equal(["𠮷𠮷", "𠮷"], Lines("𠮷𠮷𠮷", 2500));
    }

    [Theory]
    [InlineData(3000)]
    [InlineData(4500)]
    [InlineData(7000)]
    [InlineData(18_000)]
    public void No_line_of_the_published_forms_begins_or_ends_with_a_forbidden_mark(int width)
    {
        Assert.Empty(PublishedTexts().SelectMany(text => Forbidden(text, width)));
    }

    [Theory]
    [InlineData(5500)]
    [InlineData(9000)]
    [InlineData(18_000)]
    public void No_number_of_the_published_forms_is_divided(int width)
    {
        Assert.Empty(PublishedTexts().SelectMany(text => DividedNumbers(text, width)));
    }

    [Fact]
    public void No_line_is_wider_than_the_cell()
    {
        foreach (string text in PublishedTexts())
        {
            List<TextLine> lines = [];
            if (Breaker.Break(text, 9000, lines))
                Assert.All(lines, line => Assert.InRange(line.Width, 0, 9000));
        }
    }

    [Fact]
    public void Nothing_but_spaces_is_lost_between_lines()
    {
        foreach (string text in PublishedTexts())
            Assert.Equal(Solid(text), Solid(string.Concat(Lines(text, 6000))));
    }

    private static IEnumerable<string> Forbidden(string text, int width)
    {
        List<TextLine> lines = [];
        if (!Breaker.Break(text, width, lines))
            yield break;
        for (int i = 1; i < lines.Count; i++)
        {
            char start = text[lines[i].Start], end = text[lines[i - 1].Start + lines[i - 1].Length - 1];
            if (NeverStart.Contains(start, StringComparison.Ordinal) || NeverEnd.Contains(end, StringComparison.Ordinal))
                yield return text.Substring(lines[i - 1].Start, lines[i].Start + lines[i].Length - lines[i - 1].Start);
        }
    }

    private static IEnumerable<string> DividedNumbers(string text, int width)
    {
        List<TextLine> lines = [];
        if (!Breaker.Break(text, width, lines))
            yield break;
        foreach (TextLine line in lines.Skip(1).Where(line => line.Length > 0))
        {
            if (IsOfNumber(text[line.Start - 1]) && IsOfNumber(text[line.Start]))
                yield return text[..line.Start] + "|" + text[line.Start..];
        }
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '%';

    private static IEnumerable<string> PublishedTexts() =>
        GoldenForms.All.SelectMany(form => Strings(form.ReadJson())).Append(SampleGrids.Text(40)).Select(PlainText.Of).Where(text => text.Length > 0);

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString() ?? ""],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };

    private static IEnumerable<string> Lines(string text, int width)
    {
        List<TextLine> lines = [];
        Breaker.Break(text, width, lines);
        return lines.Select(line => text.Substring(line.Start, line.Length));
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
