using Microsoft.Playwright;
using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Journeys;

[Collection(SharedSite.Name)]
public sealed class FillingTests(LiveSite site)
{
    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_there_after_a_reload()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.TypeAsync("goal.actual", "全年完成研究报告二十篇。\n社会评价良好。");
        await form.SavedAsync();
        await visit.Page.ReloadAsync();
        await Expect(form.Field("goal.actual")).ToHaveValueAsync("全年完成研究报告二十篇。\n社会评价良好。");
    }

    [Fact]
    public async Task A_save_goes_out_while_the_field_is_still_in_use()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Field("goal.actual").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("写");
        await form.StatusAsync("dirty");
        await form.SavedAsync();
        Assert.Equal("goal.actual", await form.FocusAsync());
    }

    [Fact]
    public async Task Scores_follow_what_is_typed()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.TypeAsync("funds.total.annualBudget", "200");
        await form.TypeAsync("funds.total.executed", "150");
        await form.SavedAsync();
        await Expect(form.Score("executionRate")).ToHaveTextAsync("75.00");
        await Expect(form.Score("executionScore")).ToHaveTextAsync("7.50");
    }

    [Fact]
    public async Task A_field_left_shows_its_text_as_the_form_prints_it()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.TypeAsync("funds.total.executed", "１２３４.5");
        await Expect(form.Field("funds.total.executed")).ToHaveValueAsync("1,234.50");
    }

    [Fact]
    public async Task A_word_where_a_number_goes_is_kept_as_typed_and_pointed_out()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        ILocator executed = form.Field("funds.total.executed");
        await form.TypeAsync("funds.total.executed", "约三百");
        await form.SavedAsync();
        await Expect(executed).ToHaveValueAsync("约三百");
        await Expect(executed).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visit.Page.Locator("[id=\"message-funds.total.executed\"]")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_row_is_added_moved_and_removed_and_comes_back_by_undo()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        int before = await form.Rows.CountAsync();
        await PressInMenuAsync(form, 0, "在下面加一行");
        await Expect(form.Rows).ToHaveCountAsync(before + 1);
        await visit.Page.Keyboard.TypeAsync("新指标");
        await PressInMenuAsync(form, 1, "上移");
        await Expect(form.Cell(0, "level3")).ToHaveValueAsync("新指标");
        await PressInMenuAsync(form, 0, "删除");
        await Expect(form.Rows).ToHaveCountAsync(before);
        await visit.Page.Keyboard.PressAsync("Control+Z");
        await Expect(form.Cell(0, "level3")).ToHaveValueAsync("新指标");
    }

    [Fact]
    public async Task Without_script_a_form_is_opened_changed_saved_and_downloaded()
    {
        await using Visit visit = await site.FillerAsync(Script.Off);
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Field("goal.actual").FillAsync("没有脚本也能保存。");
        await visit.Page.ClickAsync("[data-save]");
        await Expect(form.Field("goal.actual")).ToHaveValueAsync("没有脚本也能保存。");
        await visit.Page.ReloadAsync();
        await Expect(form.Field("goal.actual")).ToHaveValueAsync("没有脚本也能保存。");
        IDownload pdf = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("a[href$='/pdf']"));
        Assert.EndsWith(".pdf", pdf.SuggestedFilename, StringComparison.Ordinal);
    }

    private static async Task PressInMenuAsync(FormPage form, int row, string action)
    {
        await form.Rows.Nth(row).Locator(".row-menu summary").ClickAsync();
        await form.Rows.Nth(row).Locator(".row-menu button").Filter(new() { HasText = action }).First.ClickAsync();
    }
}
