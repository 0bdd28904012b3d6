using PerfEval.EndToEndTests.Browsing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PerfEval.EndToEndTests.Journeys;

/// <summary>Two browsers on one form.</summary>
[Collection(SharedSite.Name)]
public sealed class TwoPeopleTests(LiveSite site)
{
    [Fact]
    public async Task Different_fields_merge_silently_and_each_sees_the_other_s()
    {
        await using Visit one = await site.FillerAsync();
        await using Visit other = await site.FillerAsync();
        (FormPage mine, FormPage theirs) = await BothOpenAsync(one, other);
        await theirs.TypeAsync("goal.expected", "对方填写的目标");
        await theirs.SavedAsync();
        await mine.TypeAsync("goal.actual", "我填写的完成情况");
        await mine.SavedAsync();
        await Expect(mine.Field("goal.expected")).ToHaveValueAsync("对方填写的目标");
        await Expect(mine.ConflictDialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_same_field_asks_whose_text_shall_stand()
    {
        await using Visit one = await site.FillerAsync();
        await using Visit other = await site.FillerAsync();
        (FormPage mine, FormPage theirs) = await BothOpenAsync(one, other);
        await ClashAsync(mine, theirs);
        await Expect(mine.ConflictDialog.Locator("[data-slot=mine]")).ToHaveTextAsync("我的写法");
        await Expect(mine.ConflictDialog.Locator("[data-slot=theirs]")).ToHaveTextAsync("对方的写法");
        await mine.ConflictDialog.Locator("[data-apply]").ClickAsync();
        await mine.SavedAsync();
        await one.Page.ReloadAsync();
        await Expect(mine.Field("goal.actual")).ToHaveValueAsync("我的写法");
    }

    [Fact]
    public async Task Choosing_the_other_s_text_takes_it_over()
    {
        await using Visit one = await site.FillerAsync();
        await using Visit other = await site.FillerAsync();
        (FormPage mine, FormPage theirs) = await BothOpenAsync(one, other);
        await ClashAsync(mine, theirs);
        await mine.ConflictDialog.Locator("input[value=theirs]").CheckAsync();
        await mine.ConflictDialog.Locator("[data-apply]").ClickAsync();
        await mine.SavedAsync();
        await Expect(mine.Field("goal.actual")).ToHaveValueAsync("对方的写法");
    }

    [Fact]
    public async Task A_row_that_the_other_added_appears_with_the_next_save()
    {
        await using Visit one = await site.FillerAsync();
        await using Visit other = await site.FillerAsync();
        (FormPage mine, FormPage theirs) = await BothOpenAsync(one, other);
        int before = await mine.Rows.CountAsync();
        await theirs.Rows.First.Locator(".row-menu summary").ClickAsync();
        await theirs.Rows.First.Locator("[data-changes*=added]").First.ClickAsync();
        await Expect(theirs.Rows).ToHaveCountAsync(before + 1);
        await mine.TypeAsync("goal.actual", "我的写法");
        await Expect(mine.Rows).ToHaveCountAsync(before + 1);
        await Expect(mine.Field("goal.actual")).ToHaveValueAsync("我的写法");
    }

    private async Task<(FormPage Mine, FormPage Theirs)> BothOpenAsync(Visit one, Visit other)
    {
        string address = await site.DraftAsync(one);
        return (await one.OpenFormAsync(address), await other.OpenFormAsync(address));
    }

    private static async Task ClashAsync(FormPage mine, FormPage theirs)
    {
        await theirs.TypeAsync("goal.actual", "对方的写法");
        await theirs.SavedAsync();
        await mine.TypeAsync("goal.actual", "我的写法");
        await Expect(mine.ConflictDialog).ToBeVisibleAsync();
    }
}
