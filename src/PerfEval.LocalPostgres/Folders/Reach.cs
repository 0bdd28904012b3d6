namespace PerfEval.LocalPostgres.Folders;

internal static class Reach
{
    /// <summary>Whether every folder above lets others pass: a checkout in root's home, for one, does not.</summary>
    public static bool Allows(string folder, ServerAccount account) =>
        account.OwnsData || OperatingSystem.IsWindows() || Above(folder).All(IsOpen);

    private static IEnumerable<string> Above(string folder)
    {
        for (string? above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            yield return above;
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool IsOpen(string folder) => !Directory.Exists(folder) || File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute);
}
