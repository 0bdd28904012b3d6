using System.Net;
using AngleSharp.Html.Dom;
using PerfEval.IntegrationTests.Pages;
using Xunit;

namespace PerfEval.IntegrationTests.Setup;

public sealed class SaveLimitTests(LimitedSite site) : IClassFixture<LimitedSite>
{
    [Fact]
    public async Task A_person_who_saves_too_often_is_asked_to_wait()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => filler.SaveAsync(page, SaveCall.Of(page) with { Version = null })));
        HttpResponseMessage refused = Assert.IsType<HttpResponseMessage>(answers.FirstOrDefault(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.NotNull(refused.Headers.RetryAfter);
    }
}

/// <summary>The site with the limit on.</summary>
public sealed class LimitedSite : Site
{
    protected override string SaveLimit => "true";
}
