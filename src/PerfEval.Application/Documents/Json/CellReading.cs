using System.Text.Json;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>The cells of a form that hold a number: what does not read as one, and is not left blank, is reported.</summary>
internal static class CellReading
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>An amount in the form's unit.</summary>
    public static AmountCell Amount(this ObjectReader reader, string name, CurrencyUnit unit)
    {
        string text = reader.Text(name);
        decimal? amount = FormNumber.Read(text);
        reader.Require(name, text, amount, "金额应为数字（整数最多 15 位，小数最多 8 位），不适用时留空或填“-”");
        return new AmountCell(amount is { } known ? Money.Of(known, unit) : null, text);
    }

    /// <summary>The points or the score of an indicator.</summary>
    public static NumberCell Number(this ObjectReader reader, string name)
    {
        string text = reader.Text(name);
        decimal? number = FormNumber.Read(text);
        reader.Require(name, text, number, "应为数字，未填时留空");
        return new NumberCell(number, text);
    }

    /// <summary>A number that is kept as printed only: the points, rate or score of a fund line, or a total.</summary>
    public static string PrintedNumber(this ObjectReader reader, string name)
    {
        string text = reader.Text(name);
        reader.Require(name, text, FormNumber.ReadPercent(text), "应为数字或百分数，不适用时留空或填“-”");
        return text;
    }

    /// <summary>The form's year; null where none is printed.</summary>
    public static FiscalYear? Year(this ObjectReader reader, string name)
    {
        if (reader.Find(name) is not { ValueKind: not JsonValueKind.Null } member)
            return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out int year) && year is >= FirstYear and <= LastYear)
            return new FiscalYear(year);
        reader.Problems.Add(reader.PathOf(name), member, $"年度应为 {FirstYear} 至 {LastYear} 的整数，未注明时为 null");
        return null;
    }

    private static void Require(this ObjectReader reader, string name, string text, decimal? number, string reason)
    {
        if (number is null && !FormNumber.IsBlank(text))
            reader.Problems.Add(reader.PathOf(name), text, reason);
    }
}
