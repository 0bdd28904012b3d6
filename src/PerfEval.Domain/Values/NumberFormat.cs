using System.Globalization;
using PerfEval.Domain.Rounding;

namespace PerfEval.Domain.Values;

/// <summary>The ways in which the forms print numbers; no culture of the machine enters.</summary>
internal static class NumberFormat
{
    /// <summary>15,425.64</summary>
    public static string Separated(decimal number) => Print(Rounded(number), "#,##0.00");

    /// <summary>18250000.00</summary>
    public static string TwoDecimals(decimal number) => Print(Rounded(number), "0.00");

    /// <summary>10 for a whole number, else 9.88 with its two decimals.</summary>
    public static string WholeBare(decimal number) => Print(Rounded(number), decimal.IsInteger(Rounded(number)) ? "0" : "0.00");

    /// <summary>At least two decimals, and as many more as the number needs.</summary>
    public static string TwoDecimalsOrMore(decimal number) => Print(number, "0.00######");

    /// <summary>As many decimals as the number needs.</summary>
    public static string Shortest(decimal number) => Print(number, "0.########");

    /// <summary>No decimals for a whole number, else at least two.</summary>
    public static string WholeBareOrTwoDecimals(decimal number) =>
        decimal.IsInteger(number) ? Shortest(number) : TwoDecimalsOrMore(number);

    private static decimal Rounded(decimal number) => DecimalRounding.Round(number, RoundingRule.HalfUp);

    private static string Print(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
