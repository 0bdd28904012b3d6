using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerfEval.IntegrationTests.Pages;
using Xunit;

namespace PerfEval.IntegrationTests.Security;

public sealed class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/evaluations")]
    [InlineData("/no-such-page")]
    [InlineData("/css/site.css")]
    [InlineData("/css/official-form.css")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_policy_for_browsers(string address)
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync(address);
        string policy = Header(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
    }

    [Fact]
    public async Task Signed_in_pages_are_not_kept_by_browsers()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync("/evaluations");
        Assert.Contains("no-store", Header(answer, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_no_script_style_or_handler_of_their_own()
    {
        using Visitor filler = await site.AsFillerAsync();
        string form = await filler.DraftAsync();
        foreach (string address in new[] { "/sign-in", "/evaluations", "/evaluations/new", "/evaluations/import", "/projects", form, form + "/print", form + "/history", form + "/submit" })
        {
            using HttpResponseMessage answer = await filler.GetAsync(address);
            Assert.Empty(Inline(await Visitor.ReadAsync(answer)).Select(element => $"{address}: {element.OuterHtml}"));
        }
    }

    private static IEnumerable<IElement> Inline(IHtmlDocument page) => page.All.Where(element =>
        (element is IHtmlScriptElement && element.TextContent.Length > 0)
        || element is IHtmlStyleElement
        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(", ", values) : "";
}
