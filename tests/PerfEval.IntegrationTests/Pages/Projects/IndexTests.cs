using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Projects;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
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
