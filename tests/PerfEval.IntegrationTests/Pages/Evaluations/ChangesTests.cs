using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class ChangesTests(Site site) : IClassFixture<Site>
{
    private const string Executed = "funds.total.executed";

    [Fact]
    public async Task A_save_answers_the_new_version_the_printed_cell_and_the_scores()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        using HttpResponseMessage answer = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "1234.5")));
        JsonElement body = await JsonAsync(answer);
        Assert.Equal($"\"{body.GetProperty("version").GetInt64()}\"", answer.Headers.ETag?.Tag);
        Assert.Equal("1,234.50", body.GetProperty("cells")[0].GetProperty("text").GetString());
        Assert.True(body.GetProperty("scores").TryGetProperty("totalScore", out _));
    }

    [Fact]
    public async Task The_same_request_again_gets_the_same_answer()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        string key = Guid.NewGuid().ToString();
        using HttpResponseMessage first = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "77")) with { Key = key });
        using HttpResponseMessage again = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "77")) with { Key = key });
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_key_used_for_something_else_is_refused()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        string key = Guid.NewGuid().ToString();
        (await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "78")) with { Key = key })).Dispose();
        using HttpResponseMessage other = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "79")) with { Key = key });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task A_field_changed_meanwhile_is_a_conflict_that_shows_both_values()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync(1));
        (await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "10")))).Dispose();
        using HttpResponseMessage answer = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "20")));
        JsonElement conflict = (await JsonAsync(answer)).GetProperty("conflicts")[0];
        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Equal(("20", "10.00"), (conflict.GetProperty("mine").GetString(), conflict.GetProperty("theirs").GetString()));
    }

    [Fact]
    public async Task A_save_without_the_version_it_was_typed_on_is_refused()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        using HttpResponseMessage answer = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "1")) with { Version = null });
        Assert.Equal(HttpStatusCode.PreconditionRequired, answer.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "changes": null }""")]
    [InlineData("""{ "changes": [ null ] }""")]
    [InlineData("""{ "changes": [ { "path": null, "value": "" } ] }""")]
    [InlineData("""{ "changes": [], "state": "Published" }""")]
    [InlineData("""{ "changes": [ { "path": "state", "value": "Published" } ] }""")]
    [InlineData("""{ "changes": [ { "path": "head.unit", "value": "x" } ] }""")]
    public async Task Malformed_changes_are_refused_with_where_and_why(string json)
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        using HttpResponseMessage answer = await filler.SaveAsync(page, SaveCall.Of(page) with { Content = Json(json) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEqual(0, (await JsonAsync(answer)).GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("not a key", "\"1\"")]
    [InlineData("5b0f3f0e-8c1e-4e0b-9d37-6a1d2f0c7b11", "one")]
    public async Task Malformed_headers_are_refused(string key, string version)
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        using HttpResponseMessage answer = await filler.SaveAsync(page, SaveCall.Of(page, (Executed, "1")) with { Key = key, Version = version });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_signed_out_gets_401_and_is_not_led_elsewhere()
    {
        using Visitor nobody = site.Anybody();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/evaluations/{Guid.NewGuid()}/changes") { Content = Json("{}") };
        using HttpResponseMessage answer = await nobody.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_unit_does_not_exist_for_the_filler()
    {
        using Visitor filler = await site.AsFillerAsync();
        using Visitor stranger = await site.AsUserAsync("liwei");
        IHtmlDocument own = await filler.OpenAsync(await filler.DraftAsync());
        own.GetElementById("evaluation-form")!.SetAttribute("data-changes-url", await stranger.DraftAsync() + "/changes");
        using HttpResponseMessage answer = await filler.SaveAsync(own, SaveCall.Of(own, (Executed, "1")));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static Task<JsonElement> JsonAsync(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();
}
