using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using PerfEval.LocalPostgres;
using Xunit;

namespace PerfEval.IntegrationTests.LocalPostgres;

public sealed class LocalClusterTests
{
    private const string Keep = "create table kept as select 42 as answer";
    private const string Kept = "select answer from kept";

    [Fact]
    public async Task A_first_start_makes_the_database_for_the_owner()
    {
        await using var folder = new ScratchFolder();
        await using LocalCluster cluster = await folder.StartAsync();

        Assert.Equal("perfeval", await Sql.AskAsync(cluster.OwnerConnectionString(), "select current_database()"));
    }

    [Fact]
    public async Task A_second_user_attaches_to_the_running_server()
    {
        await using var folder = new ScratchFolder();
        await using LocalCluster first = await folder.StartAsync();
        string started = folder.PostmasterPid;

        await using LocalCluster second = await folder.StartAsync();

        Assert.Equal(started, folder.PostmasterPid);
    }

    [Fact]
    public async Task The_server_goes_on_while_another_process_uses_it()
    {
        await using var folder = new ScratchFolder();
        using ClusterUser other = ClusterUser.Start(folder.Path);
        string connection = await other.ConnectionStringAsync();

        await (await folder.StartAsync()).DisposeAsync();

        Assert.Equal(1, await Sql.AskAsync(connection, "select 1"));
    }

    [Fact]
    public async Task The_last_user_stops_the_server()
    {
        await using var folder = new ScratchFolder();
        using ClusterUser other = ClusterUser.Start(folder.Path);
        await other.ConnectionStringAsync();
        LocalCluster cluster = await folder.StartAsync();
        await other.EndAsync();

        await cluster.DisposeAsync();

        Assert.False(File.Exists(folder.PidFile));
    }

    [Fact]
    public async Task The_server_of_a_killed_process_is_taken_over()
    {
        await using var folder = new ScratchFolder();
        using ClusterUser killed = ClusterUser.Start(folder.Path);
        await killed.ConnectionStringAsync();
        string started = folder.PostmasterPid;
        await killed.KillAsync();

        await using LocalCluster cluster = await folder.StartAsync();

        Assert.Equal(started, folder.PostmasterPid);
    }

    [Fact]
    public async Task A_taken_over_server_is_stopped_by_its_new_user()
    {
        await using var folder = new ScratchFolder();
        using ClusterUser killed = ClusterUser.Start(folder.Path);
        await killed.ConnectionStringAsync();
        await killed.KillAsync();

        await (await folder.StartAsync()).DisposeAsync();

        Assert.False(File.Exists(folder.PidFile));
    }

    [Fact]
    public async Task A_killed_server_is_started_again_with_its_data()
    {
        await using var folder = new ScratchFolder();
        await using LocalCluster first = await folder.StartAsync(Durability.Durable);
        await Sql.AskAsync(first.OwnerConnectionString(), Keep);
        KillServer(folder);

        await using LocalCluster second = await folder.StartAsync(Durability.Durable);

        Assert.Equal(42, await Sql.AskAsync(second.OwnerConnectionString(), Kept));
    }

    [Fact]
    public async Task Lock_files_that_name_another_living_process_do_not_stop_a_start()
    {
        await using var folder = new ScratchFolder();
        await using (LocalCluster first = await folder.StartAsync())
            await Sql.AskAsync(first.OwnerConnectionString(), Keep);
        string ours = $"{Environment.ProcessId}\n{folder.Path}\n";
        await File.WriteAllTextAsync(folder.PidFile, ours);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "run", ".s.PGSQL.5432.lock"), ours);

        await using LocalCluster second = await folder.StartAsync();

        Assert.Equal(42, await Sql.AskAsync(second.OwnerConnectionString(), Kept));
    }

    [Fact]
    public async Task Three_first_starts_at_once_share_one_server()
    {
        await using var folder = new ScratchFolder();
        ClusterUser[] users = [.. Enumerable.Range(0, 3).Select(_ => ClusterUser.Start(folder.Path))];

        string[] connections = await Task.WhenAll(users.Select(user => user.ConnectionStringAsync()));
        object?[] servers = await Task.WhenAll(connections.Select(connection => Sql.AskAsync(connection, "select pg_postmaster_start_time()")));

        Assert.Single(servers.Distinct());
        await Task.WhenAll(users.Select(user => user.EndAsync()));
    }

    [Fact]
    public async Task An_initialisation_that_was_killed_half_way_is_begun_anew()
    {
        await using var folder = new ScratchFolder();
        string half = Directory.CreateDirectory(Path.Combine(folder.Path, "data.new")).FullName;
        await File.WriteAllTextAsync(Path.Combine(half, "PG_VERSION"), "15");

        await using LocalCluster cluster = await folder.StartAsync();

        Assert.Equal(1, await Sql.AskAsync(cluster.AppConnectionString(), "select 1"));
    }

    [Fact]
    public async Task A_path_too_long_for_a_socket_still_gets_a_server()
    {
        await using var folder = new ScratchFolder(below: new string('长', 40));
        await using LocalCluster cluster = await folder.StartAsync();

        Assert.Equal(1, await Sql.AskAsync(cluster.AppConnectionString(), "select 1"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_closed_to_the_servers_account_still_gets_a_server()
    {
        using var closed = new ClosedFolder();
        var options = new LocalClusterOptions { Folder = Path.Combine(closed.Path, "pg"), Durability = Durability.Throwaway };

        LocalCluster cluster = await LocalCluster.StartAsync(options);
        closed.AlsoDelete = cluster.Folder;

        Assert.Equal(1, await Sql.AskAsync(cluster.AppConnectionString(), "select 1"));
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task Missing_programs_are_answered_with_what_to_install()
    {
        await using var folder = new ScratchFolder();
        var options = new LocalClusterOptions { Folder = folder.Path, BinFolder = Path.GetTempPath() };

        var refusal = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalCluster.StartAsync(options));

        Assert.Contains("sudo apt-get install postgresql", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_another_major_version_is_answered_with_that_version()
    {
        await using var folder = new ScratchFolder();
        string data = Directory.CreateDirectory(Path.Combine(folder.Path, "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "PG_VERSION"), "9\n");

        var refusal = await Assert.ThrowsAsync<LocalPostgresException>(() => folder.StartAsync());

        Assert.Contains("请安装 postgresql-9", refusal.Message, StringComparison.Ordinal);
    }

    private static void KillServer(ScratchFolder folder)
    {
        using Process server = Process.GetProcessById(int.Parse(folder.PostmasterPid, CultureInfo.InvariantCulture));
        server.Kill();
    }
}
