namespace PerfEval.Domain.Values;

/// <summary>The unit in which a form prints its amounts: 元 (2020, 2021) or 万元 (2023, 2024).</summary>
public enum CurrencyUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元, ten thousand 元.</summary>
    TenThousandYuan,
}

/// <summary>The printed word and the scale of each <see cref="CurrencyUnit"/>.</summary>
public static class CurrencyUnits
{
    /// <summary>元 or 万元, as in the JSON member <c>currencyUnit</c> and in 项目资金（万元）.</summary>
    public static string Label(this CurrencyUnit unit) => unit == CurrencyUnit.Yuan ? "元" : "万元";

    /// <summary>How many 元 one unit holds.</summary>
    public static decimal InYuan(this CurrencyUnit unit) => unit == CurrencyUnit.Yuan ? 1m : 10_000m;

    /// <summary>The unit of a printed word, or null when it is neither 元 nor 万元.</summary>
    public static CurrencyUnit? Parse(string label) => label switch
    {
        "元" => CurrencyUnit.Yuan,
        "万元" => CurrencyUnit.TenThousandYuan,
        _ => null,
    };
}
