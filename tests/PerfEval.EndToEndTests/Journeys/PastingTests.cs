using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Journeys;

[Collection(SharedSite.Name)]
public sealed class PastingTests(LiveSite site)
{
    [Fact]
    public async Task A_block_from_a_spreadsheet_fills_the_cells_from_the_current_one_on_and_is_one_step_to_undo()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        string before = await form.Cell(1, "actual").InputValueAsync();
        await form.PasteAsync(
            form.Cell(0, "target"),
            "<table><tr><td>≥7(次)</td><td>8(次)</td></tr><tr><td>≥9(份)</td><td>10(份)</td></tr></table>",
            "≥7(次)\t8(次)\n≥9(份)\t10(份)");
        await form.SavedAsync();
        await Expect(form.Cell(0, "target")).ToHaveValueAsync("≥7.00(次)");
        await Expect(form.Cell(1, "actual")).ToHaveValueAsync("10.00(份)");
        await visit.Page.Keyboard.PressAsync("Control+Z");
        await form.SavedAsync();
        await Expect(form.Cell(1, "actual")).ToHaveValueAsync(before);
    }

    [Fact]
    public async Task Plain_text_with_tabs_is_a_block_too()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.PasteAsync(form.Field("funds.total.initialBudget"), "", "1,000.5\t２０００\n300\t400\n");
        await form.SavedAsync();
        await Expect(form.Field("funds.total.annualBudget")).ToHaveValueAsync("2,000.00");
        await Expect(form.Field("funds.fiscal.initialBudget")).ToHaveValueAsync("300.00");
    }

    [Fact]
    public async Task A_block_longer_than_the_table_adds_rows_after_asking()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        int before = await form.Rows.CountAsync();
        await form.PasteAsync(form.Cell(before - 1, "level3"), "", "甲\t≥1(个)\n乙\t≥2(个)\n丙\t≥3(个)");
        await Expect(form.PasteDialog).ToContainTextAsync("增加 2 行");
        await form.PasteDialog.Locator("[data-apply]").ClickAsync();
        await Expect(form.Rows).ToHaveCountAsync(before + 2);
        await Expect(form.Cell(before + 1, "level3")).ToHaveValueAsync("丙");
    }

    [Fact]
    public async Task A_paste_that_is_declined_changes_nothing()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        string before = await form.Cell(0, "points").InputValueAsync();
        await form.PasteAsync(form.Cell(0, "points"), "", "很多\n10");
        await Expect(form.PasteDialog).ToContainTextAsync("很多");
        await form.PasteDialog.Locator("[data-cancel]").ClickAsync();
        await Expect(form.Cell(0, "points")).ToHaveValueAsync(before);
    }
}
