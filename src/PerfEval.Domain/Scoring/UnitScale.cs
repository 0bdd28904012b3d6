namespace PerfEval.Domain.Scoring;

/// <summary>When two printed units are one: %, 百分数 and 百分比 are the same, 万 and 亿 are scales of the same unit, and a unit that only
/// one side prints holds for both.</summary>
internal static class UnitScale
{
    private static readonly (string Prefix, decimal Scale)[] Prefixes =
        [("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m)];

    /// <summary>Whether two units need no scaling.</summary>
    public static bool Same(string first, string second) => IsNone(first) || IsNone(second) || first == second;

    /// <summary>The unit of two numbers that need no scaling: the first one that is printed.</summary>
    public static string Either(string first, string second) => !IsNone(first) ? first : IsNone(second) ? "" : second;

    /// <summary>The factors that bring numbers of two units into the smaller of them; null when the units differ.</summary>
    public static (decimal First, decimal Second, string Unit)? Between(string first, string second)
    {
        (decimal firstScale, string firstBase) = Split(Normal(first));
        (decimal secondScale, string secondBase) = Split(Normal(second));
        if (!Same(firstBase, secondBase))
            return null;
        decimal smaller = Math.Min(firstScale, secondScale);
        return (firstScale / smaller, secondScale / smaller, firstScale == smaller ? first : second);
    }

    // a stroke is the forms' way to print that there is none
    private static bool IsNone(string unit) => unit is "" or "/" or "／";

    private static (decimal Scale, string Base) Split(string unit)
    {
        foreach ((string prefix, decimal scale) in Prefixes)
        {
            if (unit.StartsWith(prefix, StringComparison.Ordinal))
                return (scale, unit[prefix.Length..]);
        }

        return (1m, unit);
    }

    private static string Normal(string unit)
    {
        string compact = string.Concat(unit.Where(character => !char.IsWhiteSpace(character)).Select(Narrow));
        return compact switch
        {
            "百分数" or "百分比" => "%",
            "平方米" or "㎡" => "M²",
            "立方米" or "㎥" => "M³",
            _ => compact.ToUpperInvariant(),
        };
    }

    private static char Narrow(char character) => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
}
