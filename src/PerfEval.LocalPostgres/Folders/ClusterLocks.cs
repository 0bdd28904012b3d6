using System.Diagnostics;

namespace PerfEval.LocalPostgres.Folders;

/// <summary>Two file locks: who holds start.lock starts or stops the server; every user of the server shares use.lock.
/// The kernel drops both with the process that holds them, however it ends.</summary>
internal static class ClusterLocks
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<FileStream> TakeAsync(string file, CancellationToken ct)
    {
        for (long started = Stopwatch.GetTimestamp(); ; await Task.Delay(Pause, ct))
        {
            try
            {
                return Exclusive(file, FileMode.OpenOrCreate);
            }
            catch (IOException e)
            {
                if (Stopwatch.GetElapsedTime(started) > Patience)
                    throw new LocalPostgresException($"另一个进程一直在启动或停止数据库，等不到 {file}。", e);
            }
        }
    }

    public static FileStream Share(string file) => new(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    /// <summary>Whether no process shares the lock any more.</summary>
    public static bool IsFree(string file)
    {
        try
        {
            using FileStream alone = Exclusive(file, FileMode.Open);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream Exclusive(string file, FileMode mode) => new(file, mode, FileAccess.ReadWrite, FileShare.None);
}
