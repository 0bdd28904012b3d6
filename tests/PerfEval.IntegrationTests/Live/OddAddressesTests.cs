using System.Net;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Addresses and posts that no page of ours makes are answered, and never with an error of the site.</summary>
[Collection(SharedOffice.Name)]
public sealed class OddAddressesTests(LiveOffice office)
{
    [Theory]
    [InlineData("/evaluations?text=%00")]
    [InlineData("/evaluations?text=a%00b")]
    [InlineData("/evaluations?text=%ED%A0%80")]
    [InlineData("/evaluations?text=%25_%5C")]
    [InlineData("/evaluations?text=%F0%A0%AE%B7")]
    [InlineData("/evaluations?year=0")]
    [InlineData("/evaluations?year=-1")]
    [InlineData("/evaluations?year=2147483647")]
    [InlineData("/evaluations?year=99999999999")]
    [InlineData("/evaluations?year=%00")]
    [InlineData("/evaluations?state=%00")]
    [InlineData("/evaluations?unit=nowhere")]
    [InlineData("/evaluations?project=%00")]
    [InlineData("/evaluations?page=0")]
    [InlineData("/evaluations?page=-2147483648")]
    [InlineData("/evaluations?page=2147483647")]
    [InlineData("/evaluations?page=99999999999")]
    [InlineData("/evaluations?page=1&page=2")]
    [InlineData("/projects?page=2147483647")]
    [InlineData("/projects?page=x")]
    [InlineData("/evaluations/new?projectId=x")]
    [InlineData("{form}/history?before=x")]
    [InlineData("{form}/history?before=-9223372036854775808")]
    [InlineData("{form}/history?before=9223372036854775807")]
    [InlineData("/evaluations/not-an-id")]
    [InlineData("/evaluations/%00")]
    [InlineData("/evaluations/00000000-0000-0000-0000-000000000000")]
    [InlineData("/sign-in?returnUrl=%00")]
    public async Task An_odd_address_is_answered(string address)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        using HttpResponseMessage answer = await desk.Browser.GetAsync(address.Replace("{form}", desk.Page, StringComparison.Ordinal));

        Assert.InRange((int)answer.StatusCode, 200, 404);
    }

    [Theory]
    [InlineData("/sign-in", "userName", "a\0b")]
    [InlineData("/sign-in", "userName", "")]
    [InlineData("/sign-in", "password", "a\0b")]
    [InlineData("/evaluations/new", "year", "99999999999")]
    [InlineData("/evaluations/new", "year", "0")]
    [InlineData("/evaluations/new", "projectId", "x")]
    [InlineData("{form}", "version", "x")]
    [InlineData("{form}", "version", "9223372036854775807")]
    [InlineData("{form}", "key", "x")]
    [InlineData("{form}", "goal.expected", "a\0b")]
    [InlineData("{form}", "row", "insert:x:y")]
    [InlineData("{form}", "row", "adopt:x:\0")]
    [InlineData("{form}", "row", "up:00000000-0000-0000-0000-000000000000")]
    [InlineData("{form}", "rows.goal.expected", "x,y,z")]
    [InlineData("{form}/submit", "version", "x")]
    [InlineData("{form}/withdraw", "version", "99999999999999999999")]
    public async Task An_odd_field_is_answered(string address, string name, string value)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        Dictionary<string, string> fields = new() { ["version"] = "1", ["key"] = $"{Guid.NewGuid()}", ["userName"] = "x", ["password"] = "y" };
        fields[name] = value;

        using HttpResponseMessage answer = await desk.PostAsync(address.Replace("{form}", desk.Page, StringComparison.Ordinal), new FormUrlEncodedContent(fields));

        Assert.InRange((int)answer.StatusCode, 200, 422);
        Assert.Equal(1, (await office.Office.ReadAsync(desk.Form)).Version);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "no such boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nnever ends")]
    [InlineData("multipart/form-data", "no boundary at all")]
    [InlineData("application/x-www-form-urlencoded", "%ZZ=%00&&&=&a=%ED%A0%80")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "text")]
    public async Task A_broken_body_is_answered(string type, string body)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using HttpResponseMessage answer = await desk.PostAsync("/evaluations/import", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task More_fields_than_a_form_can_have_are_refused()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        IEnumerable<KeyValuePair<string, string>> fields = Enumerable.Range(0, 20_000).Select(number => new KeyValuePair<string, string>($"f{number}", ""));

        using HttpResponseMessage answer = await desk.PostAsync(desk.Page, new FormUrlEncodedContent(fields));

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_body_of_seventeen_megabytes_is_refused_as_too_large()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        desk.Browser.DefaultRequestHeaders.ExpectContinue = true; // hears of the refusal before it sends

        Answer answer = await desk.SaveAsync(1, "goal.expected", new string('x', 17_000_000));

        Assert.Equal(413, answer.Status);
    }
}
