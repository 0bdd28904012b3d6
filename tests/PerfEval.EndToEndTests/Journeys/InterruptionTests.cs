using Microsoft.Playwright;
using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Journeys;

/// <summary>The net goes away, the session ends, the page is left: nothing typed is lost.</summary>
[Collection(SharedSite.Name)]
public sealed class InterruptionTests(LiveSite site)
{
    private const string Changes = "**/changes";

    [Fact]
    public async Task A_save_that_finds_no_server_is_tried_again_until_it_is_acknowledged()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await visit.Page.RouteAsync(Changes, route => route.AbortAsync());
        await form.TypeAsync("goal.actual", "断网时填写");
        await form.StatusAsync("retrying");
        await visit.Page.UnrouteAsync(Changes);
        await form.SavedAsync();
        await visit.Page.ReloadAsync();
        await Expect(form.Field("goal.actual")).ToHaveValueAsync("断网时填写");
    }

    [Fact]
    public async Task An_answer_that_is_lost_does_not_save_twice()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        int before = await VersionAsync(form);
        await visit.Page.RouteAsync(Changes, LoseAnswerAsync, new() { Times = 1 });
        await form.TypeAsync("goal.actual", "答复丢失");
        await form.StatusAsync("retrying");
        await form.SavedAsync();
        Assert.Equal(before + 1, await VersionAsync(form));
    }

    [Fact]
    public async Task After_signing_in_again_in_another_tab_the_save_goes_on()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        IReadOnlyList<BrowserContextCookiesResult> session = await visit.Page.Context.CookiesAsync();
        await visit.Page.Context.ClearCookiesAsync(new() { NameRegex = new("[Ss]ession") });
        Assert.NotEmpty(session);
        await form.TypeAsync("goal.actual", "会话过期时填写");
        await form.StatusAsync("signedout");
        IPage signIn = await visit.Page.Context.RunAndWaitForPageAsync(() => form.Status.ClickAsync());
        await LiveSite.SignInAsync(signIn);
        await signIn.CloseAsync();
        await visit.Page.BringToFrontAsync();
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('focus'))");
        await form.SavedAsync();
    }

    [Fact]
    public async Task What_was_not_acknowledged_is_offered_again_after_a_reload()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await visit.Page.RouteAsync(Changes, route => route.AbortAsync());
        await form.TypeAsync("goal.actual", "来不及保存");
        await form.StatusAsync("retrying");
        visit.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.Page.ReloadAsync();
        await visit.Page.UnrouteAsync(Changes);
        await visit.Page.Locator("#rescue [data-apply]").ClickAsync();
        await Expect(form.Field("goal.actual")).ToHaveValueAsync("来不及保存");
        await form.SavedAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => sessionStorage.length"));
    }

    [Fact]
    public async Task Signing_out_leaves_no_draft_behind()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await visit.Page.RouteAsync(Changes, route => route.AbortAsync());
        await form.TypeAsync("goal.actual", "不留在这台电脑上");
        await form.StatusAsync("retrying");
        visit.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Page.WaitForURLAsync("**/sign-in**");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => sessionStorage.length"));
    }

    private static async Task LoseAnswerAsync(IRoute route)
    {
        await route.FetchAsync();
        await route.AbortAsync();
    }

    private static async Task<int> VersionAsync(FormPage form) => int.Parse(await form.Field("version").InputValueAsync(), null);
}
