using Xunit;

namespace PerfEval.IntegrationTests.Live;

public sealed class SaveLimitTests(LiveOfficeWithLimit office) : IClassFixture<LiveOfficeWithLimit>
{
    private const int FarTooMany = 60;

    [Fact]
    public async Task Who_saves_too_often_is_asked_to_wait_a_little()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        Answer refused = (await BurstAsync(desk)).First(answer => answer.Status == 429);

        Assert.InRange(refused.Headers.RetryAfter?.Delta ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.Equal(429, refused.Json["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_was_refused_is_saved_with_the_same_key_after_the_wait()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Colleague);
        RawSave request = Desk.Save(1, ("goal.actual", "迟到的保存"));
        await BurstAsync(desk);

        Answer answer = await desk.SendAsync(request);
        while (answer.Status == 429)
        {
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
            answer = await desk.SendAsync(request);
        }

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task Another_person_is_not_held_up()
    {
        using Desk busy = await office.NewDraftAsync(office.Office.Filler);
        using Desk other = await office.SitDownAsync(office.Office.Colleague, busy.Form);
        await BurstAsync(busy);

        Answer answer = await other.SaveAsync(1, "goal.actual", "不受影响");

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task Pages_open_while_saves_are_refused()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        await BurstAsync(desk);

        using HttpResponseMessage page = await desk.Browser.GetAsync(desk.Page);

        Assert.True(page.IsSuccessStatusCode);
    }

    private static async Task<Answer[]> BurstAsync(Desk desk) =>
        await Task.WhenAll(Enumerable.Range(0, FarTooMany).Select(number => desk.SaveAsync(1, "goal.expected", $"{number}")));
}

/// <summary>The limit as it is shipped.</summary>
public sealed class LiveOfficeWithLimit : LiveOffice
{
    protected override string SaveLimit => "true";
}
