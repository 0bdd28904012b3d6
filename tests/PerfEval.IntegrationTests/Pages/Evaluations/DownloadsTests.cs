using AngleSharp.Html.Dom;
using PerfEval.TestKit.Programs;
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

    [Theory]
    [InlineData("draft", "草稿")]
    [InlineData("finished", "")]
    public async Task A_pdf_carries_the_draft_mark_until_the_form_is_finished(string state, string mark)
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument list = await filler.OpenAsync("/evaluations?state=" + state);
        string text = await PrintedAsync(filler, list.QuerySelector("table.list tbody a")!.GetAttribute("href")!);
        Assert.Equal(mark, string.Concat(text.Where(character => character is '草' or '稿'))); // a turned line is read character by character
    }

    [Fact]
    public async Task A_pdf_numbers_its_pages()
    {
        using Visitor filler = await site.AsFillerAsync();
        Assert.Contains("第 1 页 共 1 页", await PrintedAsync(filler, await filler.DraftAsync()), StringComparison.Ordinal);
    }

    private static async Task<string> PrintedAsync(Visitor visitor, string address)
    {
        using HttpResponseMessage answer = await visitor.GetAsync(address + "/pdf");
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
        try
        {
            return await ExternalProgram.PdfToText.RunAsync("-raw", "-enc", "UTF-8", file, "-");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
