using System.Net;
using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Access;
using PerfEval.IntegrationTests.Pages;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

[Collection(SharedOffice.Name)]
public sealed class SignInTests(LiveOffice office)
{
    [Fact]
    public async Task Several_browsers_sign_in_at_once_to_an_account_that_was_never_used()
    {
        string userName = await NewAccountAsync();

        HttpStatusCode[] pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SignInAndOpenAsync(userName)));

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u202e\ud842\udfb7' or 1=1 --")]
    public async Task An_odd_user_name_is_an_unknown_one(string userName)
    {
        using HttpClient browser = office.Site.Browser();

        using HttpResponseMessage answer = await new Visitor(browser).TrySignInAsync(userName, LiveOffice.Password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await Visitor.ReadAsync(answer)).GetElementById("sign-in-message"));
    }

    [Fact]
    public async Task A_name_with_a_NUL_is_refused_in_a_form_that_cannot_hold_one_and_unknown_in_one_that_can()
    {
        using HttpClient browser = office.Site.Browser();
        KeyValuePair<string, string>[] fields = [new("userName", "a\0b"), new("password", "x"), new("__RequestVerificationToken", await TokenAsync(browser))];
        using var parts = new MultipartFormDataContent();
        foreach ((string name, string value) in fields)
            parts.Add(new StringContent(value), name);

        using HttpResponseMessage encoded = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
        using HttpResponseMessage raw = await browser.PostAsync("/sign-in", parts);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (encoded.StatusCode, raw.StatusCode));
    }

    private static async Task<string> TokenAsync(HttpClient browser) =>
        (await new Visitor(browser).OpenAsync("/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private async Task<HttpStatusCode> SignInAndOpenAsync(string userName)
    {
        using HttpClient browser = office.Site.Browser();
        using HttpResponseMessage signedIn = await new Visitor(browser).TrySignInAsync(userName, LiveOffice.Password);
        using HttpResponseMessage page = await browser.GetAsync("/evaluations");
        return page.StatusCode;
    }

    private async Task<string> NewAccountAsync()
    {
        await using PerfEvalDb db = office.Office.Open();
        UserAccount known = await db.Users.AsNoTracking().FirstAsync();
        var account = new UserAccount
        {
            Id = Guid.NewGuid(), UserName = "新账号", NormalizedUserName = "新账号", DisplayName = "新账号", OrganisationId = known.OrganisationId, SecurityStamp = "新",
        };
        account.PasswordHash = PasswordHashing.Hasher.HashPassword(account, LiveOffice.Password);
        db.Users.Add(account);
        await db.SaveChangesAsync();
        return account.UserName;
    }
}
