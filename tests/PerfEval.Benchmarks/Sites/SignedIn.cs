using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfEval.Benchmarks.Sites;

/// <summary>A person signed in at a site: their cookies, and what a page gave them.</summary>
internal sealed class SignedIn : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private readonly Uri _address;

    private SignedIn(Uri address)
    {
        _address = address;
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = address };
    }

    /// <summary>Signs in through the page that both sites have.</summary>
    public static async Task<SignedIn> AtAsync(SiteProcess site)
    {
        var person = new SignedIn(site.Address);
        var form = (IHtmlFormElement)(await person.OpenAsync("/sign-in")).Forms[0];
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            [TokenField] = TokenIn(form),
            ["userName"] = Office.FillerName,
            ["password"] = Office.Password,
        });
        using HttpResponseMessage answer = await person._client.PostAsync(new Uri("/sign-in", UriKind.Relative), fields);
        if (answer.RequestMessage?.RequestUri?.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal) != false)
            throw new InvalidOperationException($"{site.Address}: could not sign in.");
        return person;
    }

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>What a request of this person's carries: the cookies, and the antiforgery token of a page.</summary>
    public async Task<Credentials> CredentialsAsync(string path)
    {
        string token = TokenIn((await OpenAsync(path)).DocumentElement);
        return new Credentials(_cookies.GetCookieHeader(_address), token);
    }

    public void Dispose() => _client.Dispose();

    private async Task<IHtmlDocument> OpenAsync(string path) => new HtmlParser().ParseDocument(await ReadAsync(path));

    private static string TokenIn(AngleSharp.Dom.IElement page) =>
        page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? throw new InvalidOperationException("The page has no antiforgery token.");
}

/// <param name="Cookies">The value of the header Cookie.</param>
/// <param name="Token">The value of the header RequestVerificationToken.</param>
internal sealed record Credentials(string Cookies, string Token);
