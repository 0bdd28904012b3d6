using PerfEval.LocalPostgres.Folders;

namespace PerfEval.LocalPostgres.Server;

/// <summary>Lock files of a killed server keep PostgreSQL from starting while their process number is taken: by another program,
/// or by the dead server itself where the container's first process collects no children. A number that is free PostgreSQL judges
/// itself; and whether children of the killed server still use the data it sees from their shared memory, not from these files.</summary>
internal static class StaleLocks
{
    public static void Drop(ClusterFolder folder)
    {
        string[] locks = [Path.Combine(folder.Data, "postmaster.pid"), Path.Combine(folder.Sockets, $".s.PGSQL.{ServerSettings.Port}.lock")];
        foreach (string file in locks.Where(file => File.Exists(file) && NamesAnotherProcess(file, folder.Data)))
            File.Delete(file);
    }

    private static bool NamesAnotherProcess(string file, string data)
    {
        string command = $"/proc/{File.ReadLines(file).FirstOrDefault()}/cmdline";
        return File.Exists(command) && !File.ReadAllText(command).Contains(data, StringComparison.Ordinal);
    }
}
