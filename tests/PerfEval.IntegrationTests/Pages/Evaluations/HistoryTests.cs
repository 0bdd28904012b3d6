using AngleSharp.Html.Dom;
using Xunit;
using static PerfEval.IntegrationTests.Pages.Evaluations.FormPages;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class HistoryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_rows_of_a_renamed_group_are_named_and_not_called_deleted()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument page = await filler.OpenAsync(address);
        (await filler.PostAsync(Form(page), address, ("row", Button(page, "insert:")))).Dispose();
        page = await filler.OpenAsync(address);
        (await filler.PostAsync(Form(page), address, ($"indicators.{Rows(page)[0]}.level2", "经济效益指标"))).Dispose();
        Assert.DoesNotContain("已删除的指标行", (await filler.OpenAsync(address + "/history")).QuerySelector("table.history")!.TextContent, StringComparison.Ordinal);
    }
}
