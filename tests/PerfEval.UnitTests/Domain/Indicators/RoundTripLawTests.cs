using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Domain.Indicators;

/// <summary>parse(format(parse(s))) = parse(s), for targets and actuals and every generation's formats.</summary>
public sealed class RoundTripLawTests
{
    private static readonly FiscalYear Year = new(2024);
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Theory]
    [MemberData(nameof(GoldenForms.Names), MemberType = typeof(GoldenForms))]
    public void Every_published_target_and_actual_is_read_again_from_its_format(string name)
    {
        JsonElement form = GoldenForms.Named(name).ReadJson();

        foreach (JsonElement indicator in form.GetProperty("indicators").EnumerateArray())
            AssertLaw([.. Cells(indicator)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("≤1.30(/  )")]
    [InlineData("5((个))")]
    [InlineData("5)(")]
    [InlineData("12(月)")]
    [InlineData("2024(年)")]
    [InlineData("5(a,b)")]
    [InlineData("5(.)")]
    [InlineData("０．００２％")]
    [InlineData("≥-0.5")]
    public void Odd_texts_are_read_again_from_their_format(string text) => AssertLaw(text);

    [Fact]
    public void Any_number_with_any_unit_is_read_again_from_its_format() =>
        Check.One(Many, Prop.ForAll(NumberTexts().ToArbitrary(), HoldsLaw));

    [Fact]
    public void Any_text_is_read_again_from_its_format() =>
        Prop.ForAll<NonNull<string>>(text => HoldsLaw(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_heap_of_signs_digits_and_words_is_read_again_from_its_format() =>
        Check.One(Many, Prop.ForAll(Heaps().ToArbitrary(), HoldsLaw));

    private static IEnumerable<string> Cells(JsonElement indicator) =>
        from member in indicator.EnumerateObject()
        where member.Name is "target" or "actual"
        select member.Value.GetString() ?? "";

    private static void AssertLaw(params string[] texts) =>
        Assert.All(texts, text => Assert.True(HoldsLaw(text), $"{text} → {string.Join(" ", Formats(IndicatorParser.Parse(text, Year)))}"));

    private static bool HoldsLaw(string text)
    {
        IndicatorValue value = IndicatorParser.Parse(text, Year);
        return Formats(value).All(printed => IndicatorParser.Parse(printed, Year) == value);
    }

    private static IEnumerable<string> Formats(IndicatorValue value) =>
        FormGenerations.All.SelectMany(generation => new[] { generation.FormatTarget(value), generation.FormatActual(value) });

    private static Gen<string> NumberTexts() =>
        from sign in Gen.Elements("", "≥", ">=", "＞", "=", "≤", "<=", "<", "≧", "＜＝")
        from number in Gen.Elements("0", "5", "-3", "1,234.50", "００７", "1200000", "0.00000001", "99.999", "2024", "12")
        from space in Gen.Elements("", " ", "　")
        from unit in Gen.Elements("", "%", "(%)", "（百分数）", "万次", "亿元", "m ²", "(/  )", "年", "月", "(月)", "(a)(b)", "月底", "年内", "(.5)", "元/平方米", ")")
        select sign + space + number + unit;

    private static Gen<string> Heaps() =>
        Gen.Elements("≥", ">", "=", "<", "(", ")", "（", "）", "1", "2024", "12", "０", ".", ",", "，", "-", "/", "%", "年", "月", "日", "底", "前", "内", "万", "次", " ", "\n")
            .ListOf().Select(string.Concat);
}
