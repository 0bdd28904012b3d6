using System.Text.RegularExpressions;
using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Journeys;

[Collection(SharedSite.Name)]
public sealed class KeyboardTests(LiveSite site)
{
    [Fact]
    public async Task Arrows_and_Enter_move_as_in_a_spreadsheet()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Field("funds.total.initialBudget").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("funds.total.annualBudget", await form.FocusAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("funds.fiscal.annualBudget", await form.FocusAsync());
    }

    [Fact]
    public async Task Typing_replaces_a_cell_reached_by_key_and_Escape_takes_it_back()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        string before = await form.Field("funds.fiscal.executed").InputValueAsync();
        await form.Field("funds.total.executed").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.TypeAsync("77");
        await Expect(form.Field("funds.fiscal.executed")).ToHaveValueAsync("77");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(form.Field("funds.fiscal.executed")).ToHaveValueAsync(before);
    }

    [Fact]
    public async Task Fill_down_copies_the_cell_above_and_undo_and_redo_step_over_it()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Cell(0, "deviation").FillAsync("受天气影响");
        string before = await form.Cell(1, "deviation").InputValueAsync();
        await form.Cell(1, "deviation").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+D");
        await Expect(form.Cell(1, "deviation")).ToHaveValueAsync("受天气影响");
        await visit.Page.Keyboard.PressAsync("Control+Z");
        await Expect(form.Cell(1, "deviation")).ToHaveValueAsync(before);
        await visit.Page.Keyboard.PressAsync("Control+Y");
        await Expect(form.Cell(1, "deviation")).ToHaveValueAsync("受天气影响");
    }

    [Fact]
    public async Task While_an_input_method_composes_its_keys_are_its_own()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Cell(0, "level3").FocusAsync();
        string focused = await form.FocusAsync();
        await visit.Page.EvaluateAsync(
            "() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))");
        Assert.Equal(focused, await form.FocusAsync());
    }

    [Fact]
    public async Task Tab_leaves_the_table_at_its_end()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await form.Rows.Last.Locator(".row-menu summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('#form-table') !== null"));
    }

    [Fact]
    public async Task A_question_mark_outside_a_field_shows_the_keys_and_gives_the_focus_back()
    {
        await using Visit visit = await site.FillerAsync();
        FormPage form = await visit.OpenFormAsync(await site.DraftAsync(visit));
        await visit.Page.Locator("[data-save]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(visit.Page.Locator("#keys-dialog")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.Locator("[data-save]").EvaluateAsync<bool>("button => button === document.activeElement"));
        Assert.NotEmpty(await form.FocusAsync());
    }

    [Fact]
    public async Task A_form_is_found_filled_and_submitted_without_a_mouse()
    {
        await using Visit visit = await site.FinisherAsync();
        await visit.Page.GotoAsync("/evaluations?state=draft");
        await TabToAsync(visit, "table.list tbody a");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#evaluation-form")).ToBeVisibleAsync();
        await TabToAsync(visit, "[name='goal.actual']");
        await visit.Page.Keyboard.TypeAsync("全部用键盘填写。");
        await visit.Page.Keyboard.PressAsync("Control+S");
        await new FormPage(visit.Page).SavedAsync();
        await TabToAsync(visit, ".form-actions a[href$='/submit']", "Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/submit$"));
        await TabToAsync(visit, "#submit button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".state").First).ToHaveTextAsync(new Regex("待.*审核"));
    }

    private static async Task TabToAsync(Visit visit, string selector, string key = "Tab")
    {
        for (int presses = 0; presses < 200; presses++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
            await visit.Page.Keyboard.PressAsync(key);
        }
        Assert.Fail($"{selector} is not reached by {key}.");
    }
}
