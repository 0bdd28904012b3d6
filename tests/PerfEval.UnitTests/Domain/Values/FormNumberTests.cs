using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Values;
using Xunit;

namespace PerfEval.UnitTests.Domain.Values;

public sealed class FormNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("16,221,100", "16221100")]
    [InlineData("56,322,477.69", "56322477.69")]
    [InlineData("18250000.00", "18250000.00")]
    [InlineData(" 15,425.64 ", "15425.64")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("+3", "3")]
    [InlineData("－２", "-2")]
    [InlineData("１２，３４５．６７", "12345.67")]
    [InlineData("１２３", "123")]
    [InlineData("007", "7")]
    [InlineData("999999999999999.99999999", "999999999999999.99999999")]
    [InlineData("999,999,999,999,999", "999999999999999")]
    public void A_number_is_read_however_it_is_written(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), FormNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("约100")]
    [InlineData("100元")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,2345")]
    [InlineData("1,,234")]
    [InlineData(",123")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("1 000")]
    [InlineData("٣")]
    [InlineData("1000000000000000")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("0.123456789")]
    public void What_is_no_number_or_too_long_for_one_is_not_read(string text) => Assert.Null(FormNumber.Read(text));

    [Theory]
    [InlineData("98.81%", 98.81)]
    [InlineData("98.81 ％", 98.81)]
    [InlineData("98.81", 98.81)]
    public void A_rate_may_carry_its_sign(string text, decimal rate) => Assert.Equal(rate, FormNumber.ReadPercent(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("–")]
    public void A_blank_or_a_dash_says_that_there_is_no_number(string text) => Assert.True(FormNumber.IsBlank(text));

    [Theory]
    [InlineData("0")]
    [InlineData("无")]
    public void Anything_else_is_not_blank(string text) => Assert.False(FormNumber.IsBlank(text));

    [Fact]
    public void Every_number_is_read_again_from_its_print() =>
        Prop.ForAll(Numbers().ToArbitrary(), number =>
            FormNumber.Read(number.ToString("#,##0.########", CultureInfo.InvariantCulture)) == number
            && FormNumber.Read(FullWidth(number.ToString(CultureInfo.InvariantCulture))) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_reading_fail() =>
        Prop.ForAll<NonNull<string>>(text => { _ = FormNumber.Read(text.Get); }).QuickCheckThrowOnFailure();

    private static Gen<decimal> Numbers() =>
        from whole in Gen.Choose(-int.MaxValue, int.MaxValue)
        from decimals in Gen.Choose(0, 8)
        select new decimal(Math.Abs((long)whole)) * (whole < 0 ? -1 : 1) / (decimal)Math.Pow(10, decimals);

    private static string FullWidth(string text) =>
        string.Concat(text.Select(character => char.IsAsciiDigit(character) ? (char)(character - '0' + '０') : character));
}
