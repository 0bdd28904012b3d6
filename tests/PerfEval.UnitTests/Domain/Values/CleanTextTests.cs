using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Values;
using Xunit;

namespace PerfEval.UnitTests.Domain.Values;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("<p>一</p> <p>二</p>", "一\n二")]
    [InlineData("<p style=\"text-align: center;\">一</p>", "一")]
    [InlineData("目标： <ol style=\"list-style-type: none\"> 一。 二。", "目标：\n一。 二。")]
    [InlineData("<ol><li>一<li>二", "一\n二")]
    [InlineData("一<br>二<br/>三<BR />四", "一\n二\n三\n四")]
    [InlineData("一<!-- 注 -->二", "一二")]
    [InlineData("<span style='color:red'>一</span>二", "一二")]
    [InlineData("<p></p><p>一</p>", "一")]
    [InlineData("<figure><table><colgroup><col></colgroup><caption>一</caption><tfoot><tr><td>二</table></figure>", "一\n二")]
    [InlineData("<center><ins>一</ins><mark>二</mark></center>", "一二")]
    public void Leaked_tags_become_paragraphs(string raw, string clean) => Assert.Equal(clean, CleanText.Of(raw));

    [Theory]
    [InlineData("R&amp;D", "R&D")]
    [InlineData("&ge;5&nbsp;次", "≥5 次")]
    [InlineData("&#8220;一网通办&#8221;", "“一网通办”")]
    [InlineData("&lt;p&gt;", "<p>")]
    [InlineData("&#<p>一&amp;", "&#\n一&")]
    public void Entities_become_their_characters(string raw, string clean) => Assert.Equal(clean, CleanText.Of(raw));

    [Theory]
    [InlineData("")]
    [InlineData("<5%")]
    [InlineData("投诉率<0.002%，满意度>=99%")]
    [InlineData("a<b且b>c")]
    [InlineData("a<b and c>d")]
    [InlineData("R&D；A&B")]
    [InlineData("  前后  空格  ")]
    [InlineData("第一段\n\n  第二段")]
    [InlineData("<一网通办>")]
    [InlineData("<p")]
    [InlineData("<p class=\"")]
    [InlineData("&#&amp")]
    public void Text_without_markup_is_left_as_it_is(string raw) => Assert.Equal(raw, CleanText.Of(raw));

    [Fact]
    public void Line_ends_are_line_feeds() => Assert.Equal("一\n二\n三", CleanText.Of("一\r\n二\r三"));

    [Fact]
    public void Any_text_without_markup_signs_is_left_as_it_is() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            string plain = string.Concat(text.Get.Where(character => character is not ('<' or '&' or '\r')));
            return CleanText.Of(plain) == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_of_markup_in_any_order_never_fail_and_leave_no_tag() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Fragments().ToArbitrary(), raw => !CleanText.Of(raw).Contains("<p>", StringComparison.Ordinal)));

    private static Gen<string> Fragments() =>
        Gen.Elements("<p>", "</p>", "<ol style=\"", "\">", "<li", ">", "<", "</", "/", "&", "&amp;", "&#", ";", "=", "'", " ", "<!--", "-->", "一", "\r")
            .ListOf().Select(string.Concat);
}
