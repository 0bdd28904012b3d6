using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>The site is killed in the middle of a stream of saves, and started again.</summary>
public sealed class KilledSiteTests(LiveOffice office) : IClassFixture<LiveOffice>
{
    private static readonly string[] Columns = ["level1", "level2", "level3", "deviation"];

    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    public async Task No_acknowledged_save_is_lost_and_none_is_doubled(int acknowledgedBeforeTheKill)
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Columns.Length);
        SelfEvaluation form = await office.Office.ReadAsync(crowd.Form);
        var stream = new SaveStream(crowd.Desks, [.. Columns.Select(column => $"indicators.{form.Indicators[0].Id}.{column}")]);

        await stream.RunUntilKilledAsync(office.Site, acknowledgedBeforeTheKill);
        await office.StartSiteAsync();
        await AssertHoldsAsync(form.Id, stream);

        await stream.RepeatUnknownAsync(office.Site);
        await AssertHoldsAsync(form.Id, stream);
    }

    private async Task AssertHoldsAsync(Guid id, SaveStream stream)
    {
        IReadOnlyList<HistoryEntry> history = await office.Office.HistoryAsync(id);
        SelfEvaluation form = await office.Office.ReadAsync(id);
        ILookup<string, (long Version, string Path)> effects = history.Where(entry => entry.Action == HistoryAction.Save)
            .SelectMany(entry => entry.Changes.Select(change => (entry.Version, change)))
            .ToLookup(effect => effect.change.To, effect => (effect.Version, effect.change.Path));

        Assert.Null(HistoryChain.FirstBreak(history, form.HistoryHead)); // no version is missing, no entry changed
        Assert.Equal(history.Count, form.Version);
        Assert.All(stream.Acknowledged, save => Assert.Equal([(save.Version, save.Path)], effects[save.Text]));
        Assert.All(stream.Unknown, save => Assert.InRange(effects[save.Text].Count(), 0, 1));
        Assert.Empty(effects.Select(effect => effect.Key).Except([.. Texts(stream.Acknowledged), .. Texts(stream.Unknown)]));
        Assert.All(Newest(history), field => Assert.Equal(field.Value, form.Text(CellPath.Parse(field.Key)!)));
    }

    private static IEnumerable<string> Texts(IEnumerable<SentSave> saves) => saves.Select(save => save.Text);

    private static Dictionary<string, string> Newest(IReadOnlyList<HistoryEntry> history) => history
        .Where(entry => entry.Action == HistoryAction.Save)
        .SelectMany(entry => entry.Changes)
        .GroupBy(change => change.Path)
        .ToDictionary(field => field.Key, field => field.Last().To);
}
