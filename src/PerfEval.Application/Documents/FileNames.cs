using System.Text;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents;

/// <summary>Names of files that people recognise and every file system accepts.</summary>
internal static class FileNames
{
    private const int LongestPart = 40;
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>2024_上海市经济信息中心_信息化建设项目, without an ending.</summary>
    public static string StemOf(EvaluationSnapshot form) =>
        string.Join('_', YearOf(form.Year), Part(form.Unit), Part(form.Project));

    /// <summary>The stem, or the stem with the first number that makes it different from all names taken; letters' case makes no difference.</summary>
    /// <param name="stem">The name wanted.</param>
    /// <param name="taken">The names taken so far; the answer joins them.</param>
    public static string Unused(string stem, HashSet<string> taken)
    {
        string name = stem;
        for (int number = 2; !taken.Add(name); number++)
            name = $"{stem}_{number}";
        return name;
    }

    private static string YearOf(FiscalYear? year) => year?.ToString() ?? "未注明年度";

    private static string Part(string name)
    {
        var part = new StringBuilder();
        foreach (Rune rune in name.Normalize().EnumerateRunes().Where(IsPlain).Take(LongestPart))
            part.Append(rune);
        return part.ToString().Trim(' ', '.') is { Length: > 0 } named ? named : "未命名";
    }

    private static bool IsPlain(Rune rune) =>
        !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format
        && !(rune.IsAscii && Forbidden.Contains((char)rune.Value));
}
