using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PerfEval.Application.Samples;
using PerfEval.TestKit.Databases;
using Xunit;

namespace PerfEval.EndToEndTests.Browsing;

/// <summary>The whole site with the sample data on a port of its own, and a browser to visit it with.</summary>
public sealed class LiveSite : IAsyncLifetime
{
    private const string Password = "样例口令 for tests";
    private readonly TestDatabase _database = new();
    private WebApplicationFactory<Program>? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _drafts;

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser starts in InitializeAsync.");

    private WebApplicationFactory<Program> Host => _host ?? throw new InvalidOperationException("The site starts in InitializeAsync.");

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);
        _host.UseKestrel(0);
        _host.StartServer();
        await using (AsyncServiceScope scope = _host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SeedSampleData>().HandleAsync(Password, CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Somebody who is not signed in.</summary>
    public Task<Visit> AnybodyAsync(Script script = Script.On) => Visit.StartAsync(Browser, Host.ClientOptions.BaseAddress, script);

    /// <summary>The person of the sample data who fills forms in, signed in.</summary>
    public async Task<Visit> FillerAsync(Script script = Script.On)
    {
        Visit visit = await AnybodyAsync(script);
        await SignInAsync(visit.Page);
        return visit;
    }

    /// <summary>Signs the filler in on the sign-in page that a page shows.</summary>
    public static async Task SignInAsync(IPage page)
    {
        if (!page.Url.Contains("/sign-in", StringComparison.Ordinal)) await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=userName]", SampleAccounts.All.First(account => account.Role == "填报人").UserName);
        await page.FillAsync("[name=password]", Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>A blank draft of a year of its own, and its address.</summary>
    public async Task<string> DraftAsync(Visit visit)
    {
        await visit.Page.GotoAsync("/projects");
        await visit.Page.Locator("a[href*='/evaluations/new']").First.ClickAsync();
        await visit.Page.FillAsync("[name=year]", NextYear().ToString(CultureInfo.InvariantCulture));
        await visit.Page.ClickAsync("main form button.primary");
        await visit.Page.WaitForURLAsync(new Regex("/evaluations/[0-9a-f-]{36}$"));
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private int NextYear() => 2030 + Interlocked.Increment(ref _drafts);

    private void Configure(IWebHostBuilder builder) => builder
        .UseSetting("ConnectionStrings:PerfEval", _database.AppConnectionString)
        .UseSetting("PerfEval:SaveLimit", "false");
}

/// <summary>Whether the visitor's browser runs scripts.</summary>
public enum Script
{
    On,
    Off,
}

/// <summary>Test classes of this collection share the site and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<LiveSite>
{
    public const string Name = "Live site";
}
