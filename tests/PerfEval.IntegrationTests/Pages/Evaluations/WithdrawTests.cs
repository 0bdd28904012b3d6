using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class WithdrawTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_submitted_form_that_was_looked_at_too_long_ago_stays_and_then_comes_back()
    {
        using Visitor filler = await site.AsUserAsync("liwei");
        IHtmlDocument list = await filler.OpenAsync("/evaluations?state=in-review");
        string address = list.QuerySelector("table.list tbody a")!.GetAttribute("href")!;
        using HttpResponseMessage stale = await WithdrawAsync(filler, address, ("version", "1"));
        Assert.Equal((HttpStatusCode.Conflict, "in-review"), (stale.StatusCode, await StateAsync(filler, address)));
        using HttpResponseMessage fresh = await WithdrawAsync(filler, address);
        Assert.Equal((HttpStatusCode.Redirect, "draft"), (fresh.StatusCode, await StateAsync(filler, address)));
    }

    [Fact]
    public async Task A_reviewer_is_not_offered_it()
    {
        using Visitor reviewer = await site.AsAsync("主管部门审核人");
        IHtmlDocument list = await reviewer.OpenAsync("/evaluations?year=2025");
        foreach (IElement link in list.QuerySelectorAll("table.list tbody a"))
            Assert.Null((await reviewer.OpenAsync(link.GetAttribute("href")!)).QuerySelector("form[action$='/withdraw']"));
    }

    private static async Task<HttpResponseMessage> WithdrawAsync(Visitor visitor, string address, params (string Name, string Value)[] typed)
    {
        IHtmlDocument page = await visitor.OpenAsync(address);
        return await visitor.PostAsync((IHtmlFormElement)page.QuerySelector("form[action$='/withdraw']")!, address, typed);
    }

    private static async Task<string?> StateAsync(Visitor visitor, string address) =>
        (await visitor.OpenAsync(address)).GetElementById("evaluation-form")!.GetAttribute("data-state");
}
