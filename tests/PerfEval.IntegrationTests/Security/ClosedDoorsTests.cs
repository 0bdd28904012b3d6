using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.IntegrationTests.Pages;
using Xunit;

namespace PerfEval.IntegrationTests.Security;

public sealed class ClosedDoorsTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Open = ["/sign-in", "/health/live", "/health/ready", "/css/official-form.css"];

    [Fact]
    public async Task Nobody_gets_a_page_without_signing_in_except_those_on_the_list()
    {
        using Visitor nobody = site.Anybody();
        var answered = new List<string>();
        foreach (string address in Addresses())
        {
            using HttpResponseMessage answer = await nobody.GetAsync(address);
            if (!IsSentToSignIn(answer)) answered.Add(address);
        }
        Assert.Equal(Open.Order(), answered.Order());
    }

    [Fact]
    public async Task An_unknown_address_tells_nobody_that_it_is_unknown()
    {
        using Visitor nobody = site.Anybody();
        using HttpResponseMessage answer = await nobody.GetAsync("/no-such-page");
        Assert.True(IsSentToSignIn(answer));
    }

    [Fact]
    public async Task A_post_without_our_token_is_refused()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.PostAsync("/sign-out", []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("too many")]
    public async Task A_post_that_cannot_be_read_is_refused(string text)
    {
        using Visitor filler = await site.AsFillerAsync();
        int fields = text == "too many" ? 10_001 : 1;
        using HttpResponseMessage answer = await filler.PostAsync("/sign-out", Enumerable.Range(0, fields).Select(field => KeyValuePair.Create($"f{field}", text)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_signed_in_person_who_asks_for_an_unknown_form_is_told_that_there_is_none()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync($"/evaluations/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有找到", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private IEnumerable<string> Addresses() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => !IsAsset(endpoint) && Accepts(endpoint, "GET"))
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{id:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal))
        .Distinct();

    // styles and scripts: the sign-in page needs them, and they say nothing
    private static bool IsAsset(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && Path.HasExtension(endpoint.RoutePattern.RawText)
        && endpoint.RoutePattern.RawText != "/css/official-form.css";

    private static bool Accepts(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains(method);

    private static bool IsSentToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal);
}
