using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("{", "$")]
    [InlineData("""{ "format": "perfeval.self-evaluation/1", "title": 7 }""", "$.title")]
    public async Task A_malformed_file_is_refused_with_path_value_and_reason_and_nothing_is_stored(string json, string path)
    {
        using Visitor filler = await site.AsFillerAsync();
        int before = await CountAsync(filler);
        using HttpResponseMessage answer = await UploadAsync(filler, json);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(path, page.QuerySelectorAll("table.errors code").Select(code => code.TextContent));
        Assert.Equal(before, await CountAsync(filler));
    }

    [Fact]
    public async Task What_was_exported_for_one_year_can_be_imported_for_another()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage export = await filler.GetAsync(await filler.DraftAsync() + "/json");
        string json = (await export.Content.ReadAsStringAsync()).Replace("2025", "2026", StringComparison.Ordinal);
        using HttpResponseMessage answer = await UploadAsync(filler, json);
        Assert.StartsWith("/evaluations/", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, string json)
    {
        IHtmlDocument page = await visitor.OpenAsync("/evaluations/import");
        string token = page.QuerySelector<IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(json)), "file", "form.json" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/evaluations/import") { Content = content };
        request.Headers.Accept.ParseAdd("text/html");
        return await visitor.SendAsync(request);
    }

    private static async Task<int> CountAsync(Visitor visitor) =>
        (await visitor.OpenAsync("/evaluations")).QuerySelectorAll("table.list tbody tr").Length;
}
