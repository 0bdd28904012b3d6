using System.Diagnostics;

namespace PerfEval.LocalPostgres.Programs;

/// <summary>A folder that holds PostgreSQL's server programs.</summary>
internal sealed record PostgresPrograms(string Folder)
{
    private static readonly string[] Needed = ["initdb", "postgres", "pg_ctl"];

    public bool IsComplete => Needed.All(program => File.Exists(this[program]));

    public string this[string program] => Path.Combine(Folder, program);

    public string MajorVersion()
    {
        using Process process = Process.Start(new ProcessStartInfo(this["postgres"], ["--version"]) { RedirectStandardOutput = true })!;
        string[] words = process.StandardOutput.ReadToEnd().Split(' '); // postgres (PostgreSQL) 15.18 (Debian …)
        return words.Length > 2 ? words[2].Split('.')[0].Trim() : "?";
    }
}
