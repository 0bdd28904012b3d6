using PerfEval.LocalPostgres;

namespace PerfEval.Cli.Doctor;

/// <summary>Room where the program keeps its data; that of a database server elsewhere is the server's affair.</summary>
internal static class DiskCheck
{
    private const long Gigabyte = 1L << 30;
    private const long LeastFree = Gigabyte;
    private const int WarnBelowPercent = 15;

    public static Task<CheckResult> RunAsync(Func<string, string?> settings, CancellationToken ct) => Task.FromResult(Look(settings));

    private static CheckResult Look(Func<string, string?> settings)
    {
        try
        {
            return Judge(new DriveInfo(Existing(DataFolder.Find(settings))));
        }
        catch (Exception e) when (e is LocalPostgresException or IOException)
        {
            return new CheckResult(CheckSubject.Disk, CheckOutcome.Failed, e.Message);
        }
    }

    private static CheckResult Judge(DriveInfo drive)
    {
        long percent = drive.AvailableFreeSpace * 100 / Math.Max(1, drive.TotalSize);
        string message = $"{drive.Name} 剩余 {drive.AvailableFreeSpace / Gigabyte} GB（{percent}%）";
        CheckOutcome outcome = drive.AvailableFreeSpace < LeastFree ? CheckOutcome.Failed
            : percent < WarnBelowPercent ? CheckOutcome.Warning
            : CheckOutcome.Ok;
        return new CheckResult(CheckSubject.Disk, outcome, message);
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? "/";
        return folder;
    }
}
