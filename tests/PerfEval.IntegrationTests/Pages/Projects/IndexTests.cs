using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Projects;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_reviewer_is_offered_no_new_form_and_gets_none()
    {
        using Visitor filler = await site.AsFillerAsync();
        string start = (await filler.OpenAsync("/projects")).QuerySelector("a[href*=projectId]")!.GetAttribute("href")!;
        using Visitor reviewer = await site.AsAsync("单位审核人");
        Assert.Empty((await reviewer.OpenAsync("/projects")).QuerySelectorAll("a[href*=projectId]"));
        using HttpResponseMessage answer = await reviewer.GetAsync(start);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_form_is_started_from_its_project()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument projects = await filler.OpenAsync("/projects");
        string address = projects.QuerySelector("a[href^='/evaluations/new']")!.GetAttribute("href")!;
        IHtmlDocument page = await filler.OpenAsync(address);
        using HttpResponseMessage answer = await filler.PostAsync(page.Forms.Single(form => form.Elements["year"] is not null), address, ("year", "2026"));
        IHtmlDocument form = await filler.OpenAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("（2026年度）", form.QuerySelector(".form-year")?.TextContent);
    }
}
