using System.Numerics;

namespace PerfEval.Domain.Rounding;

/// <summary>The one place where numbers of a form are rounded: to two decimals, on exact values, once.</summary>
public static class DecimalRounding
{
    private const int Decimals = 2;
    private const int Scale = 100;

    /// <summary>A number rounded to two decimals.</summary>
    public static decimal Round(decimal value, RoundingRule rule) => decimal.Round(value, Decimals, MidpointOf(rule));

    /// <summary>factor × dividend ÷ divisor rounded to two decimals. The quotient is never cut to a decimal before it is rounded, so a
    /// repeating fraction near a tie falls on its own side.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static decimal MultiplyDivide(decimal factor, decimal dividend, decimal divisor, RoundingRule rule)
    {
        if (divisor == 0m)
            throw new DivideByZeroException();
        BigInteger numerator = Mantissa(factor) * Mantissa(dividend) * Scale * BigInteger.Pow(10, divisor.Scale);
        BigInteger denominator = Mantissa(divisor) * BigInteger.Pow(10, factor.Scale + dividend.Scale);
        return (decimal)RoundQuotient(numerator, denominator, rule) / Scale;
    }

    private static BigInteger RoundQuotient(BigInteger numerator, BigInteger denominator, RoundingRule rule)
    {
        (BigInteger quotient, BigInteger remainder) = BigInteger.DivRem(numerator, denominator);
        int sign = numerator.Sign * denominator.Sign;
        return rule switch
        {
            RoundingRule.Truncate => quotient,
            RoundingRule.Ceiling => !remainder.IsZero && sign > 0 ? quotient + 1 : quotient,
            _ => BigInteger.Abs(remainder) * 2 >= BigInteger.Abs(denominator) ? quotient + sign : quotient,
        };
    }

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + (((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return decimal.IsNegative(value) ? -mantissa : mantissa;
    }

    private static MidpointRounding MidpointOf(RoundingRule rule) => rule switch
    {
        RoundingRule.Truncate => MidpointRounding.ToZero,
        RoundingRule.Ceiling => MidpointRounding.ToPositiveInfinity,
        _ => MidpointRounding.AwayFromZero,
    };
}
