namespace PerfEval.Persistence.Queries;

/// <summary>Sort orders of the database.</summary>
public static class Collations
{
    /// <summary>By pinyin, as lists of names are sorted in China.</summary>
    public const string Pinyin = "zh-x-icu";
}
