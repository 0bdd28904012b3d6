using PerfEval.Rendering.Pdf.Layout;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Pdf.Layout;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("一\u200B二", "一二")]
    [InlineData("甲\u202E乙\u202C丙", "甲乙丙")]
    [InlineData("\uFEFF文\u00AD字", "文字")]
    [InlineData("一\r\n二\r三\u2028四", "一\n二\n三\n四")]
    [InlineData("一\t二", "一 二")]
    [InlineData("响\u0007铃\0", "响铃")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("𠮷㑇", "𠮷㑇")]
    [InlineData("常见的文字，ABC 123。", "常见的文字，ABC 123。")]
    public void Only_what_can_be_seen_is_printed(string text, string expected) => Assert.Equal(expected, PlainText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_shows_as_a_replacement() => Assert.Equal("甲\uFFFD乙", PlainText.Of("甲" + (char)0xD842 + "乙"));
}
