using System.Globalization;

namespace PerfEval.LocalPostgres.Programs;

/// <summary>Looks for PostgreSQL where the user says, on the PATH, and where distributions put it: newest version first,
/// but data that exists already only with its own version.</summary>
internal static class ProgramSearch
{
    public const string Variable = "PERFEVAL_PG_BIN";

    public static PostgresPrograms Find(string? given, string? dataVersion)
    {
        PostgresPrograms[] found = [.. Places(given).Distinct().Select(folder => new PostgresPrograms(folder)).Where(programs => programs.IsComplete)];
        if (found.Length == 0)
            throw new LocalPostgresException(
                $"没有找到 PostgreSQL 的程序（initdb、postgres、pg_ctl）：请安装软件包 postgresql（sudo apt-get install postgresql），或用环境变量 {Variable} 指出其 bin 目录。");
        return found.FirstOrDefault(programs => dataVersion is null || programs.MajorVersion() == dataVersion)
            ?? throw new LocalPostgresException(
                $"已有数据属于 PostgreSQL {dataVersion}，而本机只找到 {string.Join("、", found.Select(f => $"{f.MajorVersion()}（{f.Folder}）"))}：请安装 postgresql-{dataVersion}，或先导出数据再升级。");
    }

    private static IEnumerable<string> Places(string? given)
    {
        string? named = given ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(named) ? [.. OnPath(), .. Distributions()] : [named];
    }

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Distributions() =>
    [
        .. Versioned("/usr/lib/postgresql", ""), // Debian, Ubuntu
        .. Versioned("/usr", "pgsql-"), // the PostgreSQL project's RPMs
        "/usr/local/pgsql/bin",
        "/opt/homebrew/opt/postgresql/bin",
    ];

    private static IEnumerable<string> Versioned(string parent, string prefix) => !Directory.Exists(parent) ? [] : Directory
        .GetDirectories(parent, prefix + "*")
        .OrderByDescending(folder => Version(Path.GetFileName(folder)[prefix.Length..]))
        .Select(folder => Path.Combine(folder, "bin"));

    private static decimal Version(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) ? number : 0;
}
