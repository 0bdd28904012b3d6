using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Rounding;
using Xunit;

namespace PerfEval.UnitTests.Domain.Rounding;

public sealed class DecimalRoundingTests
{
    [Theory]
    [InlineData(2.345, RoundingRule.HalfUp, 2.35)]
    [InlineData(-2.345, RoundingRule.HalfUp, -2.35)]
    [InlineData(2.344999, RoundingRule.HalfUp, 2.34)]
    [InlineData(2.349, RoundingRule.Truncate, 2.34)]
    [InlineData(-2.349, RoundingRule.Truncate, -2.34)]
    [InlineData(2.341, RoundingRule.Ceiling, 2.35)]
    [InlineData(2.34, RoundingRule.Ceiling, 2.34)]
    [InlineData(-2.349, RoundingRule.Ceiling, -2.34)]
    public void A_number_is_cut_to_two_decimals(decimal number, RoundingRule rule, decimal rounded) =>
        Assert.Equal(rounded, DecimalRounding.Round(number, rule));

    [Theory]
    [InlineData(2, 3, RoundingRule.HalfUp, 0.67)]
    [InlineData(1, 3, RoundingRule.Ceiling, 0.34)]
    [InlineData(2, 3, RoundingRule.Truncate, 0.66)]
    [InlineData(-2, 3, RoundingRule.HalfUp, -0.67)]
    [InlineData(2, -3, RoundingRule.Truncate, -0.66)]
    [InlineData(-1, 3, RoundingRule.Ceiling, -0.33)]
    [InlineData(1, 200, RoundingRule.HalfUp, 0.01)]
    [InlineData(1, 0.0001, RoundingRule.HalfUp, 10000)]
    public void A_quotient_is_cut_to_two_decimals(decimal dividend, decimal divisor, RoundingRule rule, decimal rounded) =>
        Assert.Equal(rounded, DecimalRounding.MultiplyDivide(1m, dividend, divisor, rule));

    [Fact]
    public void A_quotient_a_hair_below_a_whole_hundredth_is_not_rounded_up_to_it_before_it_is_cut() =>
        Assert.Equal(99.99m, DecimalRounding.MultiplyDivide(100m, 9_999_999_999_999_999_999_999_999_999m, 10_000_000_000_000_000_000_000_000_000m, RoundingRule.Truncate));

    [Fact]
    public void Each_rule_stays_within_its_hundredth_of_the_exact_quotient() =>
        Prop.ForAll<int, PositiveInt>((dividend, divisor) =>
        {
            decimal exact = (decimal)dividend / divisor.Get;
            return decimal.Abs(Divide(dividend, divisor, RoundingRule.HalfUp) - exact) <= 0.005m
                && decimal.Abs(Divide(dividend, divisor, RoundingRule.Truncate)) <= decimal.Abs(exact)
                && Divide(dividend, divisor, RoundingRule.Ceiling) >= exact;
        }).QuickCheckThrowOnFailure();

    private static decimal Divide(int dividend, PositiveInt divisor, RoundingRule rule) =>
        DecimalRounding.MultiplyDivide(1m, dividend, divisor.Get, rule);
}
