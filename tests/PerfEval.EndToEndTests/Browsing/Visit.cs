using Microsoft.Playwright;
using Xunit;

namespace PerfEval.EndToEndTests.Browsing;

/// <summary>One person's browser. When the visit ends, nothing may have broken the content security policy, thrown in a script
/// or asked another origin for anything.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string PolicyBroken = "Content Security Policy broken";
    private readonly IBrowserContext _context;
    private readonly List<string> _offences = [];

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visit> StartAsync(IBrowser browser, Uri site, Script script)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            JavaScriptEnabled = script == Script.On,
            ViewportSize = new() { Width = 1360, Height = 900 },
            Locale = "zh-CN",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(10_000);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.WatchAsync(site);
        return visit;
    }

    /// <summary>Opens a form's page.</summary>
    public async Task<FormPage> OpenFormAsync(string address)
    {
        await Page.GotoAsync(address);
        return new FormPage(Page);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_offences);
    }

    private async Task WatchAsync(Uri site)
    {
        await _context.AddInitScriptAsync($$"""
            addEventListener('securitypolicyviolation', event =>
              console.error('{{PolicyBroken}}', event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber));
            """);
        _context.Console += (_, message) =>
        {
            if (message.Text.Contains(PolicyBroken, StringComparison.Ordinal)) _offences.Add(message.Text);
        };
        _context.WebError += (_, error) => _offences.Add(error.Error);
        _context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme.StartsWith("http", StringComparison.Ordinal) && address.Authority != site.Authority) _offences.Add(request.Url);
        };
    }
}
