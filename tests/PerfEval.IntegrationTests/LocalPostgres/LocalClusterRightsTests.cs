using System.Runtime.Versioning;
using Npgsql;
using PerfEval.LocalPostgres;
using Xunit;

namespace PerfEval.IntegrationTests.LocalPostgres;

[SupportedOSPlatform("linux")]
public sealed class LocalClusterRightsTests : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();
    private LocalCluster? _cluster;

    private LocalCluster Cluster => _cluster ?? throw new InvalidOperationException("The cluster is not started.");

    [Theory]
    [InlineData("create table t(id int)")]
    [InlineData("create temp table t(id int)")]
    [InlineData("create schema s")]
    [InlineData("create role r")]
    [InlineData("create database d")]
    public async Task The_applications_role_may_not(string statement) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await Sql.RefusalAsync(Cluster.AppConnectionString(), statement));

    [Fact]
    public async Task The_owner_may_create_tables() =>
        Assert.Null(await Sql.RefusalAsync(Cluster.OwnerConnectionString(), "create table t(id int)"));

    [Fact]
    public async Task No_role_the_program_uses_has_rights_over_the_server() => Assert.Equal(0L, await Sql.AskAsync(
        Cluster.AppConnectionString(),
        "select count(*) from pg_roles where rolname like 'perfeval%' and (rolsuper or rolcreaterole or rolcreatedb)"));

    [Fact]
    public async Task The_server_listens_on_no_network_address() =>
        Assert.Equal("", await Sql.AskAsync(Cluster.AppConnectionString(), "show listen_addresses"));

    [Fact]
    public void Only_the_servers_account_can_enter_the_sockets_folder()
    {
        string sockets = new NpgsqlConnectionStringBuilder(Cluster.AppConnectionString()).Host!;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(sockets));
    }

    public async Task InitializeAsync() => _cluster = await _folder.StartAsync();

    public async Task DisposeAsync()
    {
        await Cluster.DisposeAsync();
        await _folder.DisposeAsync();
    }
}
