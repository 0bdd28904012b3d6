using System.Net;
using AngleSharp.Html.Dom;
using PerfEval.Application.Samples;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.SignIn;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    private static string SomeName => SampleAccounts.All[0].UserName;

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        using Visitor visitor = site.Anybody();
        using HttpResponseMessage wrong = await visitor.TrySignInAsync(SomeName, "wrong");
        using HttpResponseMessage unknown = await visitor.TrySignInAsync("nobody", "wrong");
        Assert.Equal(await MessageAsync(wrong), await MessageAsync(unknown));
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_while()
    {
        using Visitor visitor = site.Anybody();
        string name = SampleAccounts.All[^1].UserName;
        for (int attempt = 0; attempt < 5; attempt++) (await visitor.TrySignInAsync(name, "wrong")).Dispose();
        using HttpResponseMessage answer = await visitor.TrySignInAsync(name, Site.Password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/projects", "/projects")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task Sign_in_leads_to_our_own_pages_only(string asked, string led)
    {
        using Visitor visitor = site.Anybody();
        using HttpResponseMessage answer = await visitor.TrySignInAsync(SomeName, Site.Password, asked);
        Assert.Equal(led, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_cookie_copied_before_sign_out_opens_nothing_after_it()
    {
        using Visitor visitor = site.Anybody();
        using HttpResponseMessage signedIn = await visitor.TrySignInAsync(SomeName, Site.Password);
        string copied = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("perfeval-session", StringComparison.Ordinal)).Split(';')[0];
        IHtmlDocument page = await visitor.OpenAsync("/evaluations");
        (await visitor.PostAsync(page.Forms.Single(form => form.Action.EndsWith("/sign-out", StringComparison.Ordinal)), "/evaluations")).Dispose();
        using Visitor thief = site.Anybody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/evaluations");
        request.Headers.Add("Cookie", copied);
        using HttpResponseMessage answer = await thief.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<string?> MessageAsync(HttpResponseMessage answer) =>
        (await Visitor.ReadAsync(answer)).GetElementById("sign-in-message")?.TextContent;
}
