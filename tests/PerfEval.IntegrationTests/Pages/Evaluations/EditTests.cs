using System.Net;
using AngleSharp.Html.Dom;
using Xunit;
using static PerfEval.IntegrationTests.Pages.Evaluations.FormPages;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class EditTests(Site site) : IClassFixture<Site>
{
    private const string Budget = "funds.total.annualBudget";

    [Fact]
    public async Task The_page_is_the_official_table_with_a_field_in_each_cell_that_is_typed()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        string[] cells = [.. page.QuerySelectorAll("tr[data-indicator]")[0].QuerySelectorAll(".field").Select(field => field.Id!.Split('.')[^1])];
        Assert.Equal(["level1", "level2", "level3", "target", "actual", "points", "score", "deviation"], cells);
    }

    [Fact]
    public async Task Every_field_has_a_name_and_a_place_for_its_message()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync(await filler.DraftAsync());
        Assert.Empty(page.QuerySelectorAll(".field").Where(field => string.IsNullOrEmpty(field.GetAttribute("aria-label"))
            || page.GetElementById(field.GetAttribute("aria-describedby") ?? "") is null).Select(field => field.Id));
    }

    [Fact]
    public async Task What_is_posted_without_script_is_saved_and_printed_in_the_forms_format()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        using HttpResponseMessage answer = await PostAsync(filler, address, (Budget, "１２３４５．６"));
        IHtmlDocument page = await filler.OpenAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("12,345.60", Value(page, Budget));
    }

    [Fact]
    public async Task A_text_where_a_number_goes_is_kept_as_typed_with_a_message_at_the_field()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        (await PostAsync(filler, address, ("funds.other.executed", "约三百"))).Dispose();
        IHtmlDocument page = await filler.OpenAsync(address);
        Assert.Equal("约三百", Value(page, "funds.other.executed"));
        Assert.NotEmpty(page.GetElementById("message-funds.other.executed")!.TextContent);
    }

    [Fact]
    public async Task A_conflicting_post_stores_nothing_and_shows_what_was_typed_beside_what_the_other_wrote()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync(1);
        IHtmlDocument stale = await filler.OpenAsync(address);
        (await PostAsync(filler, address, (Budget, "100"))).Dispose();
        using HttpResponseMessage answer = await filler.PostAsync(Form(stale), address, (Budget, "200"));
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("200", Value(page, Budget));
        Assert.Contains("100.00", page.GetElementById($"message-{Budget}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("100.00", Value(await filler.OpenAsync(address), Budget));
    }

    [Fact]
    public async Task Saving_again_after_a_conflict_leaves_alone_what_the_other_changed_elsewhere()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument stale = await filler.OpenAsync(address);
        (await PostAsync(filler, address, ("funds.fiscal.annualBudget", "300"), ("funds.fiscal.executed", "299"))).Dispose();
        using HttpResponseMessage conflict = await filler.PostAsync(Form(stale), address, ("funds.fiscal.annualBudget", "400"));
        (await filler.PostAsync(Form(await Visitor.ReadAsync(conflict)), address)).Dispose();
        IHtmlDocument saved = await filler.OpenAsync(address);
        Assert.Equal(("400.00", "299.00"), (Value(saved, "funds.fiscal.annualBudget"), Value(saved, "funds.fiscal.executed")));
    }

    [Fact]
    public async Task What_was_typed_into_a_row_that_the_other_removed_stays_on_the_page()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument stale = await filler.OpenAsync(address);
        string last = Rows(stale)[^1];
        (await PostAsync(filler, address, ("row", $"remove:{last}"))).Dispose();
        using HttpResponseMessage answer = await filler.PostAsync(Form(stale), address, ($"indicators.{last}.level3", "补充的指标"));
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        Assert.Contains("补充的指标", page.GetElementById("error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_too_long_is_refused_and_kept_on_the_page()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        string text = new('长', 20_001);
        using HttpResponseMessage answer = await PostAsync(filler, address, ("goal.expected", text));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(text, Value(await Visitor.ReadAsync(answer), "goal.expected"));
    }

    [Fact]
    public async Task A_page_that_was_not_saved_does_not_say_that_it_was()
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await PostAsync(filler, await filler.DraftAsync(), ("goal.expected", new('长', 20_001)));
        Assert.Equal("有未保存的修改", (await Visitor.ReadAsync(answer)).GetElementById("save-status")!.TextContent);
    }

    [Fact]
    public async Task Markup_that_was_typed_is_shown_as_text_everywhere()
    {
        const string Markup = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument before = await filler.OpenAsync(address);
        string row = before.QuerySelector("tr[data-indicator]")!.GetAttribute("data-indicator")!;
        (await filler.PostAsync(Form(before), address, ("goal.actual", Markup), ($"indicators.{row}.level1", Markup), ($"indicators.{row}.target", Markup))).Dispose();
        foreach (string view in new[] { "", "/table", "/print", "/history", "/submit" })
            Assert.Empty((await filler.OpenAsync(address + view)).QuerySelectorAll("img, script:not([src])"));
    }

    [Fact]
    public async Task A_row_is_added_below_another_in_its_group()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync();
        IHtmlDocument before = await filler.OpenAsync(address);
        string button = Button(before, "insert:");
        (await filler.PostAsync(Form(before), address, ("row", button))).Dispose();
        Assert.Equal(button.Split(':')[2], Rows(await filler.OpenAsync(address))[1]);
    }

    [Fact]
    public async Task A_row_is_removed_by_its_button()
    {
        using Visitor filler = await site.AsFillerAsync();
        string address = await filler.DraftAsync(1);
        IHtmlDocument before = await filler.OpenAsync(address);
        string? last = Rows(before)[^1];
        (await filler.PostAsync(Form(before), address, ("row", $"remove:{last}"))).Dispose();
        Assert.DoesNotContain(last, Rows(await filler.OpenAsync(address)));
    }

    [Fact]
    public async Task A_reviewer_reads_the_form_and_has_nothing_to_type_in()
    {
        using Visitor filler = await site.AsFillerAsync();
        using Visitor reviewer = await site.AsAsync("单位审核人");
        IHtmlDocument page = await reviewer.OpenAsync(await filler.DraftAsync());
        Assert.Empty(page.QuerySelectorAll(".field, [data-save]"));
    }

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, string address, params (string Name, string Value)[] typed) =>
        await visitor.PostAsync(Form(await visitor.OpenAsync(address)), address, typed);
}
