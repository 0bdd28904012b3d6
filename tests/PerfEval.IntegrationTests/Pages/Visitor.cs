using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfEval.IntegrationTests.Pages;

/// <summary>A browser without script: opens pages, fills their forms in and posts them.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        return await client.SendAsync(request);
    }

    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using HttpResponseMessage answer = await GetAsync(address);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => Parser.ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Posts a page's form as a browser does: all its fields, some of them changed or added.</summary>
    public Task<HttpResponseMessage> PostAsync(IHtmlFormElement form, string page, params (string Name, string Value)[] typed)
    {
        Dictionary<string, string> fields = FieldsOf(form);
        foreach ((string name, string value) in typed) fields[name] = value;
        return PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : page, fields);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Accept.ParseAdd("text/html");
        return await client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    public async Task SignInAsync(string userName, string password)
    {
        using HttpResponseMessage answer = await TrySignInAsync(userName, password);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{userName} could not sign in.");
    }

    public async Task<HttpResponseMessage> TrySignInAsync(string userName, string password, string returnUrl = "")
    {
        string page = "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl);
        IHtmlDocument document = await OpenAsync(page);
        return await PostAsync(document.Forms[0], page, ("userName", userName), ("password", password));
    }

    /// <summary>The address of a draft that the person may fill in.</summary>
    public async Task<string> DraftAsync(int which = 0)
    {
        IHtmlDocument list = await OpenAsync("/evaluations?state=draft");
        return list.QuerySelectorAll("table.list tbody a").ElementAt(which).GetAttribute("href")!;
    }

    /// <summary>Posts changes as the page's script does.</summary>
    public async Task<HttpResponseMessage> SaveAsync(IHtmlDocument page, SaveCall call)
    {
        var form = (IHtmlFormElement)page.GetElementById("evaluation-form")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("data-changes-url")) { Content = call.Content };
        request.Headers.Add("RequestVerificationToken", FieldsOf(form)["__RequestVerificationToken"]);
        if (call.Key is { } key) request.Headers.Add("Idempotency-Key", key);
        if (call.Version is { } version) request.Headers.TryAddWithoutValidation("If-Match", version);
        return await client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();

    private static Dictionary<string, string> FieldsOf(IHtmlFormElement form) => form.Elements
        .Select(element => element switch
        {
            IHtmlInputElement input => (input.Name, input.Value),
            IHtmlTextAreaElement area => (area.Name, area.Value),
            IHtmlSelectElement select => (select.Name, Value: select.Value ?? ""),
            _ => (Name: null, Value: ""),
        })
        .Where(field => !string.IsNullOrEmpty(field.Name))
        .ToDictionary(field => field.Name!, field => field.Value);
}

/// <summary>A save as the script sends it.</summary>
public sealed record SaveCall
{
    public string? Key { get; init; } = Guid.NewGuid().ToString();

    public string? Version { get; init; }

    public required HttpContent Content { get; init; }

    public static SaveCall Of(IHtmlDocument page, params (string Path, string Value)[] changes) => new()
    {
        Version = $"\"{page.GetElementById("evaluation-form")!.GetAttribute("data-version")}\"",
        Content = JsonContent.Create(new { changes = changes.Select(change => new { path = change.Path, value = change.Value }) }),
    };
}
