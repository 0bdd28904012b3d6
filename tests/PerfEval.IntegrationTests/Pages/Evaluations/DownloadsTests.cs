using System.Text;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class DownloadsTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/pdf", "application/pdf", ".pdf")]
    [InlineData("/json", "application/json", ".json")]
    public async Task A_download_is_an_attachment_with_a_chinese_name(string address, string type, string ending)
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync(await filler.DraftAsync() + address);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith(ending, answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pdf_is_one()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync(await filler.DraftAsync() + "/pdf");
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(await answer.Content.ReadAsByteArrayAsync(), 0, 5));
    }
}
