using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using PerfEval.Domain.Evaluations;
using PerfEval.IntegrationTests.Pages;

namespace PerfEval.IntegrationTests.Live;

/// <summary>A signed-in person with a form open, whose script saves over HTTP.</summary>
public sealed class Desk : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly string _token;

    private Desk(HttpClient browser, CookieContainer cookies, string token, Guid form) =>
        (Browser, _cookies, _token, Form) = (browser, cookies, token, form);

    public HttpClient Browser { get; }

    public Guid Form { get; }

    public string Page => $"/evaluations/{Form}";

    public string Changes => $"{Page}/changes";

    public static async Task<Desk> SignInAsync(SiteProcess site, string userName)
    {
        var cookies = new CookieContainer();
        HttpClient browser = site.Browser(cookies);
        var visitor = new Visitor(browser);
        await visitor.SignInAsync(userName, LiveOffice.Password);
        IHtmlDocument page = await visitor.OpenAsync("/evaluations");
        return new Desk(browser, cookies, page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "", Guid.Empty);
    }

    /// <summary>Another window of the same session, with its cookies and its token; also after the site was started again.</summary>
    public Desk OpenWindow(SiteProcess site, Guid form) => new(site.Browser(_cookies), _cookies, _token, form);

    /// <summary>The same window after the session's cookie is gone.</summary>
    public Desk OpenWindowSignedOut(SiteProcess site)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in _cookies.GetAllCookies().Where(cookie => !cookie.Name.Contains("session", StringComparison.Ordinal)))
            cookies.Add(cookie);
        return new Desk(site.Browser(cookies), cookies, _token, Form);
    }

    /// <summary>Saves one field, typed on a version.</summary>
    public Task<Answer> SaveAsync(long version, string path, string value) => SendAsync(Save(version, (path, value)));

    public Task<Answer> SaveAsync(long version, IEnumerable<(string Path, string Value)> changes) => SendAsync(Save(version, [.. changes]));

    /// <summary>The request that the page's script sends.</summary>
    public static RawSave Save(long version, params IEnumerable<(string Path, string Value)> changes) => new()
    {
        IfMatch = $"\"{version}\"",
        Body = JsonSerializer.Serialize(new { changes = changes.Select(change => new { path = change.Path, value = change.Value }) }),
    };

    public Task<Answer> SendAsync(RawSave call) => SendAsync(Changes, call);

    public async Task<Answer> SendAsync(string address, RawSave call)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(call.Body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(call.ContentType) } },
        };
        Add(request, "RequestVerificationToken", call.Token ?? _token);
        Add(request, "Idempotency-Key", call.Key);
        Add(request, "If-Match", call.IfMatch);
        using HttpResponseMessage response = await Browser.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    public void Dispose() => Browser.Dispose();

    /// <summary>Fills a blank form in with the least that can be submitted: one indicator of all the points there are.</summary>
    public Task<Answer> FillAsync(SelfEvaluation blank) => SaveAsync(blank.Version,
    [
        .. blank.Indicators.Skip(1).Select(row => ($"indicators.{row.Id}", "removed")),
        ($"indicators.{blank.Indicators[0].Id}.points", "90"),
        ($"indicators.{blank.Indicators[0].Id}.score", "90"),
    ]);

    /// <summary>Presses 送审.</summary>
    public Task<HttpResponseMessage> SubmitAsync(long version) =>
        PostAsync($"{Page}/submit", new FormUrlEncodedContent([new("version", version.ToString(CultureInfo.InvariantCulture))]));

    /// <summary>Uploads a file to be imported.</summary>
    public Task<HttpResponseMessage> UploadAsync(byte[] file, string name = "form.json") =>
        PostAsync("/evaluations/import", new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } });

    /// <summary>Posts as a page without script does.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        Add(request, "RequestVerificationToken", _token);
        request.Headers.Accept.ParseAdd(MediaTypeNames.Text.Html);
        return await Browser.SendAsync(request);
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            request.Headers.TryAddWithoutValidation(header, value);
    }
}

/// <summary>A save as it goes over the wire, right or wrong. Null or empty headers are left out.</summary>
public sealed record RawSave
{
    public string? Key { get; init; } = $"{Guid.NewGuid()}";

    public string? IfMatch { get; init; }

    /// <summary>The antiforgery token; null for the right one.</summary>
    public string? Token { get; init; }

    public string ContentType { get; init; } = MediaTypeNames.Application.Json;

    public required string Body { get; init; }
}

/// <summary>What the site answered.</summary>
public sealed record Answer(int Status, string Body, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Body) ?? throw new InvalidOperationException("The answer is null.");

    public long Version => Json["version"]!.GetValue<long>();
}
