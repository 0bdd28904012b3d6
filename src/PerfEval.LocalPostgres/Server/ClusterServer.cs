using Npgsql;
using PerfEval.LocalPostgres.Folders;
using PerfEval.LocalPostgres.Programs;

namespace PerfEval.LocalPostgres.Server;

/// <summary>The life of one server; every call but the connection strings happens under the start lock.</summary>
internal sealed class ClusterServer(ClusterFolder folder, ToolRunner tools, Durability durability)
{
    private const string Superuser = "postgres";
    private const int PatienceSeconds = 120; // recovery after a crash included
    private const string OrphansRemain = "pre-existing shared memory block"; // children of a killed server, on their way out
    private static readonly TimeSpan OrphansPatience = TimeSpan.FromSeconds(1);

    public ClusterFolder Folder => folder;

    public NpgsqlConnectionStringBuilder Administrator(string database)
    {
        NpgsqlConnectionStringBuilder connection = Connection(database, Superuser);
        connection.Pooling = false;
        return connection;
    }

    public NpgsqlConnectionStringBuilder Connection(string database, string role) => new()
    {
        Host = folder.Sockets,
        Port = ServerSettings.Port,
        Database = database,
        Username = role,
        ApplicationName = "PerfEval",
    };

    public async Task EnsureRunningAsync(CancellationToken ct)
    {
        folder.MakeSockets();
        if (folder.DataVersion is null)
            await InitialiseAsync(ct);
        if (!await ServerAnswer.ComesAsync(Administrator("postgres"), ct))
            await StartAsync(ct);
    }

    public async Task StopAsync()
    {
        await tools.RunAsync("pg_ctl", ["stop", "-D", folder.Data, "-m", "fast", "-w", "-t", $"{PatienceSeconds}", "-s"], CancellationToken.None);
        folder.DropSockets();
    }

    // made beside its place and moved there when whole, so that a killed initdb leaves no half cluster
    private async Task InitialiseAsync(CancellationToken ct)
    {
        string fresh = folder.Data + ".new";
        if (Directory.Exists(fresh))
            Directory.Delete(fresh, recursive: true);
        await tools.RunAsync("initdb", ["-D", fresh, "-U", Superuser, .. ServerSettings.Initial(durability)], ct);
        Directory.Move(fresh, folder.Data);
    }

    private async Task StartAsync(CancellationToken ct)
    {
        StaleLocks.Drop(folder);
        try
        {
            await StartOnceAsync(ct);
        }
        catch (LocalPostgresException e) when (e.Message.Contains(OrphansRemain, StringComparison.Ordinal))
        {
            await Task.Delay(OrphansPatience, ct);
            await StartOnceAsync(ct);
        }
    }

    // pg_ctl gives the server a session of its own, so that Ctrl+C in the terminal does not reach it
    private Task StartOnceAsync(CancellationToken ct) => tools.RunAsync(
        "pg_ctl",
        ["start", "-D", folder.Data, "-l", folder.Log, "-w", "-t", $"{PatienceSeconds}", "-s", "-o", ServerSettings.CommandLine(folder.Sockets, durability)],
        ct);
}
