using System.Net;
using Npgsql;
using PerfEval.Application.Samples;
using PerfEval.IntegrationTests.LocalPostgres;
using PerfEval.IntegrationTests.Pages;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>The database goes away while the site runs, and comes back.</summary>
public sealed class DatabaseAwayTests : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();
    private LocalCluster? _cluster;
    private SiteProcess? _site;
    private Desk? _desk;

    private SiteProcess Site => _site ?? throw new InvalidOperationException("The site starts in InitializeAsync.");

    private Desk Desk => _desk ?? throw new InvalidOperationException("The site starts in InitializeAsync.");

    private string Database => _cluster?.AppConnectionString() ?? throw new InvalidOperationException("The database is away.");

    public async Task InitializeAsync()
    {
        _cluster = await _folder.StartAsync();
        await DatabaseMigrator.MigrateAsync(_cluster.OwnerConnectionString() + ";Pooling=false");
        _site = await SiteProcess.StartAsync(
            Database, "PerfEval:SaveLimit=false", "PerfEval:SampleData=true", $"PerfEval:SamplePassword={LiveOffice.Password}");
        using Desk session = await Desk.SignInAsync(Site, SampleAccounts.All[0].UserName);
        string address = await new Visitor(session.Browser).DraftAsync();
        _desk = session.OpenWindow(Site, Guid.Parse(address[(address.LastIndexOf('/') + 1)..]));
    }

    public async Task DisposeAsync()
    {
        _desk?.Dispose();
        _site?.Dispose();
        if (_cluster is not null)
            await _cluster.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task A_save_is_asked_to_come_again_and_succeeds_once_when_the_database_is_back()
    {
        RawSave save = Desk.Save(await VersionAsync(), ("goal.actual", "数据库不在时的保存"));
        await TakeDatabaseAwayAsync();

        Answer refused = await Desk.SendAsync(save);
        await BringDatabaseBackAsync();
        Answer saved = await Desk.SendAsync(save);

        Assert.Equal((503, true), (refused.Status, refused.Headers.RetryAfter?.Delta > TimeSpan.Zero));
        Assert.Equal((200, 1L), (saved.Status, await EffectsAsync("数据库不在时的保存")));
    }

    [Fact]
    public async Task Pages_and_the_readiness_check_say_so_and_recover_while_the_process_stays_alive()
    {
        await TakeDatabaseAwayAsync();
        HttpStatusCode[] away = [await StatusAsync(Desk.Browser, Desk.Page), await HealthAsync("ready"), await HealthAsync("live")];
        await BringDatabaseBackAsync();
        HttpStatusCode[] back = [await StatusAsync(Desk.Browser, Desk.Page), await HealthAsync("ready"), await HealthAsync("live")];

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], away);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], back);
    }

    [Fact]
    public async Task A_save_that_is_under_way_when_the_database_goes_leaves_nothing_half_done()
    {
        long version = await VersionAsync();
        RawSave save = Desk.Save(version, ("goal.actual", "被打断的保存"));
        await using NpgsqlConnection holder = await HoldFormAsync();

        Task<Answer> waiting = Desk.SendAsync(save);
        await WaitForWaiterAsync();
        await TakeDatabaseAwayAsync();
        Answer refused = await waiting;
        await BringDatabaseBackAsync();

        Assert.Equal((503, version, 0L), (refused.Status, await VersionAsync(), await EffectsAsync("被打断的保存")));
        Assert.Equal((200, version + 1), await Desk.SendAsync(save) is var again ? (again.Status, again.Version) : default);
        Assert.True(Site.IsRunning);
    }

    [Fact]
    public async Task A_site_started_without_the_database_signs_nobody_out()
    {
        string database = Database;
        await TakeDatabaseAwayAsync();
        using SiteProcess fresh = await SiteProcess.StartAsync(database);
        using Desk window = Desk.OpenWindow(fresh, Desk.Form);

        HttpStatusCode away = await StatusAsync(window.Browser, window.Page);
        await BringDatabaseBackAsync();
        HttpStatusCode back = await StatusAsync(window.Browser, window.Page);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (away, back));
    }

    private async Task TakeDatabaseAwayAsync()
    {
        await _cluster!.DisposeAsync();
        _cluster = null;
    }

    private async Task BringDatabaseBackAsync() => _cluster = await _folder.StartAsync();

    private async Task<HttpStatusCode> HealthAsync(string which)
    {
        using HttpClient probe = Site.Browser();
        return await StatusAsync(probe, $"/health/{which}");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using HttpResponseMessage answer = await browser.GetAsync(address);
        return answer.StatusCode;
    }

    private async Task<long> VersionAsync() => (long)(await Sql.AskAsync(Database, $"select version from evaluations where id = '{Desk.Form}'"))!;

    private async Task<long> EffectsAsync(string text) => (long)(await Sql.AskAsync(
        Database, $"select count(*) from evaluation_history where evaluation_id = '{Desk.Form}' and changes::text like '%{text}%'"))!;

    private async Task<NpgsqlConnection> HoldFormAsync()
    {
        var holder = new NpgsqlConnection(Database + ";Pooling=false");
        await holder.OpenAsync();
        await using var hold = new NpgsqlCommand($"begin; select from evaluations where id = '{Desk.Form}' for update", holder);
        await hold.ExecuteNonQueryAsync();
        return holder;
    }

    private async Task WaitForWaiterAsync()
    {
        while (await Sql.AskAsync(Database, "select count(*) from pg_locks where not granted") is 0L)
            await Task.Delay(20);
    }
}
