using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Evaluations;

/// <summary>The texts of a form's cells and the cells of typed texts. A text that does not parse stays in its cell as typed; what
/// parses is printed by the generation's format.</summary>
/// <param name="Generation">The form's generation.</param>
/// <param name="Currency">The unit of its amounts.</param>
/// <param name="Year">Its year, which dates without one mean.</param>
internal sealed record CellPrint(FormGeneration Generation, CurrencyUnit Currency, FiscalYear? Year)
{
    public string Of(AmountCell cell) => cell.Printed ?? (cell.Amount is { } money ? Generation.FormatAmount(money.In(Currency)) : "");

    public string Of(NumberCell cell) => cell.Printed ?? (cell.Number is { } number ? Generation.FormatPoints(number) : "");

    public string OfTarget(IndicatorCell cell) => cell.Printed ?? Generation.FormatTarget(cell.Value);

    public string OfActual(IndicatorCell cell) => cell.Printed ?? Generation.FormatActual(cell.Value);

    public AmountCell Amount(string typed)
    {
        if (FormNumber.Read(typed) is not { } number)
            return typed.Trim().Length == 0 ? AmountCell.Blank : new AmountCell(null, typed);
        return new AmountCell(Money.Of(number, Currency), UnlessExact(typed, number, Generation.FormatAmount));
    }

    public NumberCell Number(string typed)
    {
        if (FormNumber.Read(typed) is not { } number)
            return typed.Trim().Length == 0 ? NumberCell.Blank : new NumberCell(null, typed);
        return new NumberCell(number, UnlessExact(typed, number, Generation.FormatPoints));
    }

    // a number with more decimals than the format prints is printed as typed: nothing is rounded behind the filler's back
    private static string? UnlessExact(string typed, decimal number, Func<decimal, string> format) =>
        FormNumber.Read(format(number)) == number ? null : typed.Trim();

    public IndicatorCell Indicator(string typed) =>
        typed.Trim() is { Length: > 0 } text ? new IndicatorCell(IndicatorParser.Parse(text, Year), null) : IndicatorCell.Blank;

    /// <summary>What is wrong with an amount, in Chinese; null when nothing is.</summary>
    public static string? Message(AmountCell cell) =>
        cell is { Amount: null, Printed: { } text } && !FormNumber.IsBlank(text) ? $"“{Excerpt(text)}”不是金额，已按原样保存，送审前请改正" : null;

    /// <summary>What is wrong with points or a score, in Chinese; null when nothing is.</summary>
    public static string? Message(NumberCell cell) =>
        cell is { Number: null, Printed: { } text } && !FormNumber.IsBlank(text) ? $"“{Excerpt(text)}”不是数字，已按原样保存，送审前请改正" : null;

    private static string Excerpt(string text) => text.Length <= 20 ? text : $"{text[..20]}…";
}
