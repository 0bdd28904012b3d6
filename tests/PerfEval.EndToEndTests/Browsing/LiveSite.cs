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
    private const string Filler = "zhangmin";
    private const string Finisher = "liwei";
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
        _host.UseKestrel();
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

    /// <summary>The person of the sample data who fills most forms in, signed in.</summary>
    public async Task<Visit> FillerAsync(Script script = Script.On)
    {
        Visit visit = await AnybodyAsync(script);
        await SignInAsync(visit.Page, Filler);
        return visit;
    }

    /// <summary>The person whose sample draft lacks nothing but the achievement, signed in.</summary>
    public async Task<Visit> FinisherAsync()
    {
        Visit visit = await AnybodyAsync();
        await SignInAsync(visit.Page, Finisher);
        return visit;
    }

    /// <summary>Signs a person in, on the sign-in page if the browser is there already.</summary>
    public static async Task SignInAsync(IPage page, string userName = Filler)
    {
        if (!page.Url.Contains("/sign-in", StringComparison.Ordinal)) await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=userName]", userName);
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
        .UseSetting("urls", "http://127.0.0.1:0") // any free port
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
