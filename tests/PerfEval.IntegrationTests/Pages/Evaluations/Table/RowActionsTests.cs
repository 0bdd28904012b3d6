using System.Net;
using AngleSharp.Html.Dom;
using Xunit;
using static PerfEval.IntegrationTests.Pages.Evaluations.FormPages;

namespace PerfEval.IntegrationTests.Pages.Evaluations.Table;

/// <summary>The buttons of the indicator rows, pressed without script.</summary>
public sealed class RowActionsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_row_moves_up_within_its_group()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        string[] before = Rows(await PressAsync(filler, address, page => Button(page, "insert:")));
        string[] after = Rows(await PressAsync(filler, address, _ => $"up:{before[1]}"));
        Assert.Equal([before[1], before[0]], after[..2]);
    }

    [Fact]
    public async Task A_row_moves_over_its_groups_border_by_joining_the_neighbours()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync(1);
        IHtmlDocument before = await filler.OpenAsync(address);
        string[] rows = Rows(before);
        IHtmlDocument after = await PressAsync(filler, address, _ => $"down:{rows[0]}");
        Assert.Equal(Value(before, $"indicators.{rows[1]}.level2"), Value(after, $"indicators.{rows[0]}.level2"));
    }

    [Fact]
    public async Task A_group_is_renamed_in_all_its_rows()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument before = await PressAsync(filler, address, page => Button(page, "insert:"));
        string path = $"indicators.{Rows(before)[0]}.level2";
        string? rows = before.GetElementById(path)!.GetAttribute("data-rows");
        IHtmlDocument after = await PostAsync(filler, address, before, (path, "经济效益指标"));
        Assert.Equal(("经济效益指标", rows), (Value(after, path), after.GetElementById(path)!.GetAttribute("data-rows")));
    }

    [Fact]
    public async Task A_proposed_score_is_adopted()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync(1);
        IHtmlDocument before = await filler.OpenAsync(address);
        string row = Rows(before)[^2];
        IHtmlDocument offered = await PostAsync(filler, address, before, ($"indicators.{row}.target", "≥5(次)"), ($"indicators.{row}.actual", "5次"));
        IHtmlDocument after = await PressAsync(filler, address, _ => Button(offered, $"adopt:{row}"));
        Assert.Equal(Value(after, $"indicators.{row}.points"), Value(after, $"indicators.{row}.score"));
    }

    [Theory]
    [InlineData("up:第一行")]
    [InlineData("adopt:x:1")]
    [InlineData("dance")]
    public async Task A_button_that_no_page_has_is_no_error_of_ours(string button)
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        using HttpResponseMessage answer = await filler.PostAsync(Form(await filler.OpenAsync(address)), address, ("row", button));
        Assert.InRange(answer.StatusCode, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<IHtmlDocument> PressAsync(Visitor visitor, string address, Func<IHtmlDocument, string> button)
    {
        IHtmlDocument page = await visitor.OpenAsync(address);
        return await PostAsync(visitor, address, page, ("row", button(page)));
    }

    private static async Task<IHtmlDocument> PostAsync(Visitor visitor, string address, IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        (await visitor.PostAsync(Form(page), address, typed)).Dispose();
        return await visitor.OpenAsync(address);
    }
}
