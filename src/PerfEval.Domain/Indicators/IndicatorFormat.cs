using System.Globalization;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Indicators;

/// <summary>How a generation prints targets and actuals. Whatever the style, reading the print gives the value again.</summary>
internal static class IndicatorFormat
{
    /// <summary>≥1000.00(次): the unit in brackets, the number as the generation prints it.</summary>
    public static string Bracketed(IndicatorValue value, Func<decimal, string> formatNumber) =>
        value.Number is { } number
            ? Sign(value.Comparator, ComparatorSigns.Single) + formatNumber(number) + InBrackets(value.Unit)
            : Words(value);

    /// <summary>>=65场: the unit follows the number, which has no more decimals than it needs. A unit that would
    /// be read as something else there (12 of the unit 月 as December) keeps its brackets.</summary>
    public static string Bare(IndicatorValue value, ComparatorSigns signs)
    {
        if (value.Number is not { } number)
            return Words(value);
        string signed = Sign(value.Comparator, signs) + NumberFormat.Shortest(number);
        string printed = signed + value.Unit;
        bool isAmbiguous = value.Unit.Length > 0 && IndicatorParser.Parse(printed, IndicatorParser.AnyYear) != value;
        return isAmbiguous ? signed + InBrackets(value.Unit) : printed;
    }

    private static string InBrackets(string unit) => unit.Length == 0 ? "" : $"({unit})";

    private static string Words(IndicatorValue value) =>
        value is { Text.Length: 0, Date: { } date } ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : value.Text;

    private static string Sign(Comparator comparator, ComparatorSigns signs) => comparator switch
    {
        Comparator.AtLeast => signs == ComparatorSigns.Single ? "≥" : ">=",
        Comparator.MoreThan => ">",
        Comparator.Equal => "=",
        Comparator.AtMost => signs == ComparatorSigns.Single ? "≤" : "<=",
        Comparator.LessThan => "<",
        _ => "",
    };
}
