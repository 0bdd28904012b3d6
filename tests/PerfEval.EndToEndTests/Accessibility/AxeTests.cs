using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Accessibility;

[Collection(SharedSite.Name)]
public sealed class AxeTests(LiveSite site)
{
    [Fact]
    public async Task The_sign_in_page_has_no_serious_finding()
    {
        await using Visit visit = await site.AnybodyAsync();
        await visit.Page.GotoAsync("/sign-in");
        await ExpectNothingSeriousAsync(visit);
    }

    [Theory]
    [InlineData("/evaluations")]
    [InlineData("/evaluations/new")]
    [InlineData("/evaluations/import")]
    [InlineData("/projects")]
    public async Task A_page_of_lists_has_no_serious_finding(string address)
    {
        await using Visit visit = await site.FillerAsync();
        await visit.Page.GotoAsync(address);
        await ExpectNothingSeriousAsync(visit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/print")]
    [InlineData("/history")]
    [InlineData("/submit")]
    public async Task A_form_s_pages_have_no_serious_finding(string page)
    {
        await using Visit visit = await site.FillerAsync();
        await visit.Page.GotoAsync(await site.DraftAsync(visit) + page);
        await ExpectNothingSeriousAsync(visit);
    }

    [Fact]
    public async Task A_form_with_invalid_fields_and_an_open_menu_has_no_serious_finding()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.TypeAsync("funds.total.executed", "约三百");
        await form.SavedAsync();
        await form.Rows.First.Locator(".row-menu summary").ClickAsync();
        await ExpectNothingSeriousAsync(visit);
    }

    [Fact]
    public async Task A_form_that_cannot_be_saved_has_no_serious_finding()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await visit.Page.RouteAsync("**/changes", route => route.AbortAsync());
        await form.TypeAsync("goal.actual", "断网");
        await form.StatusAsync("retrying");
        await ExpectNothingSeriousAsync(visit);
    }

    [Fact]
    public async Task The_dialogs_have_no_serious_finding()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.PasteAsync(form.Cell(0, "points"), "", "很多\n10");
        await Expect(form.PasteDialog).ToBeVisibleAsync();
        await ExpectNothingSeriousAsync(visit);
    }

    private static async Task ExpectNothingSeriousAsync(Visit visit)
    {
        AxeResult result = await visit.Page.RunAxe();
        IEnumerable<string> serious = result.Violations.Where(finding => finding.Impact is "serious" or "critical").Select(Describe);
        Assert.True(!serious.Any(), string.Join('\n', serious));
    }

    private static string Describe(AxeResultItem finding) =>
        $"{finding.Id}: {finding.Help}\n  {string.Join("\n  ", finding.Nodes.Take(3).Select(node => node.Html))}";
}
