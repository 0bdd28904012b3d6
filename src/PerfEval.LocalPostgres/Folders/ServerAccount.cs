using System.Diagnostics;
using System.Globalization;

namespace PerfEval.LocalPostgres.Folders;

/// <summary>The account root hands the server to: PostgreSQL refuses to run as root.</summary>
/// <param name="OwnsData">The data is this account's already, so it can reach it.</param>
internal sealed record ServerAccount(string Name, uint UserId, uint GroupId, bool OwnsData)
{
    /// <summary>The owner of the data if there is any, else postgres, else nobody; none when the current user can run the server.</summary>
    public static ServerAccount? For(string data)
    {
        if (!Environment.IsPrivilegedProcess)
            return null;
        return OwnerOf(data) ?? Named("postgres") ?? Named("nobody")
            ?? throw new LocalPostgresException("PostgreSQL 不能以 root 运行，而本机没有 postgres 或 nobody 用户：请改用普通用户运行。");
    }

    private static ServerAccount? OwnerOf(string data)
    {
        if (!Directory.Exists(data))
            return null;
        using Process stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%u", data]) { RedirectStandardOutput = true })!;
        string user = stat.StandardOutput.ReadToEnd().Trim();
        return Find(fields => fields[2] == user && user != "0") is { } owner ? owner with { OwnsData = true } : null;
    }

    private static ServerAccount? Named(string name) => Find(fields => fields[0] == name);

    // name:password:uid:gid:…
    private static ServerAccount? Find(Func<string[], bool> wanted) => File.ReadLines("/etc/passwd")
        .Select(line => line.Split(':'))
        .Where(fields => fields.Length > 3 && wanted(fields))
        .Select(fields => new ServerAccount(fields[0], Number(fields[2]), Number(fields[3]), OwnsData: false))
        .FirstOrDefault();

    private static uint Number(string text) => uint.Parse(text, CultureInfo.InvariantCulture);
}
