namespace PerfEval.LocalPostgres.Server;

/// <summary>How the server is set up. Settings come with each start, so that a newer program changes them without touching the data.</summary>
internal static class ServerSettings
{
    public const int Port = 5432; // only a part of the socket's name

    private static readonly string[] Always =
    [
        "listen_addresses=", // no TCP
        "unix_socket_permissions=0700",
        "shared_buffers=256MB",
        "random_page_cost=1.1",
        "jit=off",
        "timezone=UTC",
        "log_timezone=UTC",
        "wal_level=minimal",
        "max_wal_senders=0",
        "log_checkpoints=off",
    ];

    private static readonly string[] Durable = ["max_connections=100"];

    private static readonly string[] Throwaway =
    [
        "max_connections=300", // many test hosts at once
        "fsync=off",
        "full_page_writes=off",
        "synchronous_commit=off",
        "max_wal_size=4GB",
        "autovacuum=off",
    ];

    /// <summary>initdb's: trust is safe behind a socket folder only the account can enter.</summary>
    public static IEnumerable<string> Initial(Durability durability) =>
    [
        "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions", .. durability == Durability.Throwaway ? ["--no-sync"] : Array.Empty<string>(),
    ];

    public static string CommandLine(string sockets, Durability durability) => string.Join(
        ' ',
        new[] { $"port={Port}", $"unix_socket_directories={sockets}" }
            .Concat(Always)
            .Concat(durability == Durability.Durable ? Durable : Throwaway)
            .Select(setting => $"-c '{setting}'"));
}
