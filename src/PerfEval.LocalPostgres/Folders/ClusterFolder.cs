using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.LocalPostgres.Folders;

/// <summary>The folders and files of one cluster, and the account that may read them: nobody else can, which is what guards the socket.</summary>
internal sealed record ClusterFolder
{
    private const string SharedState = "/var/lib/perfeval";
    private const int LongestSocketFolder = 85; // sun_path holds 107 bytes, and the socket's own name comes after the folder's

    // pg_ctl starts the server through a shell, with these names between double quotes
    private static readonly SearchValues<char> OddCharacters = SearchValues.Create("\"'$`\\\n");

    public required string Root { get; init; }

    public required string Sockets { get; init; }

    /// <summary>Who runs the server; none when it is the current user.</summary>
    public required ServerAccount? Account { get; init; }

    public string Data => Path.Combine(Root, "data");

    public string Log => Path.Combine(Root, "server.log");

    public string StartLock => Path.Combine(Root, "start.lock");

    public string UseLock => Path.Combine(Root, "use.lock");

    /// <summary>The major version that made the data; none before the first start.</summary>
    public string? DataVersion
    {
        get
        {
            string file = Path.Combine(Data, "PG_VERSION");
            return File.Exists(file) ? File.ReadAllText(file).Trim() : null;
        }
    }

    public static ClusterFolder Make(string wanted)
    {
        string given = Path.GetFullPath(wanted);
        ServerAccount? account = ServerAccount.For(Path.Combine(given, "data"));
        string root = account is null || Reach.Allows(given, account) ? given : Path.Combine(SharedState, Short(given));
        RefuseOddNames(root);
        var folder = new ClusterFolder { Root = root, Sockets = SocketFolder(root), Account = account };
        PrivateFolder.Make(folder.Root, account, folder.StartLock, folder.UseLock);
        return folder;
    }

    public void MakeSockets() => PrivateFolder.Make(Sockets, Account);

    /// <summary>Leaves nothing outside the cluster's own folder.</summary>
    public void DropSockets()
    {
        if (Sockets != Inside(Root))
            Directory.Delete(Sockets, recursive: true);
    }

    private static string SocketFolder(string root)
    {
        string inside = Inside(root);
        bool fits = Encoding.UTF8.GetByteCount(inside) <= LongestSocketFolder && !inside.Contains(',', StringComparison.Ordinal);
        return fits ? inside : Path.Combine(ShortPlace(), "perfeval-" + Short(root));
    }

    private static string Inside(string root) => Path.Combine(root, "run");

    // root keeps out of the temporary folder, where others could put a link of that name first
    private static string ShortPlace() => Environment.IsPrivilegedProcess ? SharedState : Path.GetTempPath();

    private static void RefuseOddNames(string root)
    {
        if (root.AsSpan().ContainsAny(OddCharacters))
            throw new LocalPostgresException($"数据库目录的路径含有 PostgreSQL 不能处理的字符（引号、$、\\ 等）：{root}");
    }

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
