using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class SubmitTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_keeps_a_form_from_being_submitted_is_listed_with_links_to_the_cells()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument page = await filler.OpenAsync(address + "/submit");
        Assert.NotEmpty(page.QuerySelectorAll("#error-summary a"));
        Assert.All(page.QuerySelectorAll("#error-summary a"), link => Assert.StartsWith(address + "#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_is_not_right_yet_is_not_submitted()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        using HttpResponseMessage answer = await SubmitAsync(filler, address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("draft", (await filler.OpenAsync(address)).GetElementById("evaluation-form")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task A_form_that_changed_since_the_person_looked_at_it_is_not_submitted()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await SubmitAsync(filler, await filler.DraftAsync(), ("version", "0"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SubmitAsync(Visitor visitor, string address, params (string Name, string Value)[] typed)
    {
        IHtmlDocument page = await visitor.OpenAsync(address + "/submit");
        return await visitor.PostAsync((IHtmlFormElement)page.GetElementById("submit")!, address + "/submit", typed);
    }
}
