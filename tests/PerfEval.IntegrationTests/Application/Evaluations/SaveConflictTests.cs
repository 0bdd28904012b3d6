using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Evaluations;

/// <summary>Two people on one form, each test on a form of its own.</summary>
public sealed class SaveConflictTests(Office office) : IClassFixture<Office>
{
    private const string Executed = "funds.total.executed";
    private static int _year = 2024;

    private Task<SelfEvaluation> NewFormAsync() => office.NewDraftAsync(Interlocked.Increment(ref _year));

    [Fact]
    public async Task A_field_that_someone_else_changed_is_a_conflict_with_all_three_texts()
    {
        SelfEvaluation form = await NewFormAsync();
        Saved(await office.SaveAsync(form, (Executed, "1")));
        SelfEvaluation read = await office.ReadAsync(form.Id);
        Saved(await office.SaveAsync(read, office.Colleague, (Executed, "2")));

        var conflicting = Assert.IsType<SaveResult.Conflicting>(await office.SaveAsync(read, (Executed, "3")));

        FieldConflict conflict = Assert.Single(conflicting.Answer.Conflicts);
        Assert.Equal(("3", "2.00", "1.00", "李四"), (conflict.Mine, conflict.Theirs, conflict.Original, conflict.By));
    }

    [Fact]
    public async Task Nothing_of_a_conflicting_request_is_stored()
    {
        SelfEvaluation form = await NewFormAsync();
        Saved(await office.SaveAsync(form, office.Colleague, (Executed, "2")));

        Assert.IsType<SaveResult.Conflicting>(await office.SaveAsync(form, ("goal.expected", "目标"), (Executed, "3")));

        Assert.Equal((2, ""), (await office.ReadAsync(form.Id)) is var now ? (now.Version, now.ExpectedGoal) : default);
    }

    [Fact]
    public async Task Changes_of_other_fields_are_merged_and_told()
    {
        SelfEvaluation form = await NewFormAsync();
        Saved(await office.SaveAsync(form, office.Colleague, ("goal.expected", "目标")));

        SaveAnswer answer = Saved(await office.SaveAsync(form, (Executed, "3")));

        MergedChange merged = Assert.Single(answer.Merged);
        Assert.Equal((3, "goal.expected", "目标", "李四"), (answer.Version, merged.Path, merged.Value, merged.By));
    }

    [Fact]
    public async Task A_cell_of_a_removed_row_is_a_conflict()
    {
        SelfEvaluation form = await NewFormAsync();
        string row = $"indicators.{form.Indicators[0].Id}";
        Saved(await office.SaveAsync(form, office.Colleague, (row, "removed")));

        var conflicting = Assert.IsType<SaveResult.Conflicting>(await office.SaveAsync(form, ($"{row}.actual", "9")));

        Assert.Equal("removed", Assert.Single(conflicting.Answer.Conflicts).Theirs);
    }

    [Fact]
    public async Task Removing_a_row_that_someone_else_changed_is_a_conflict()
    {
        SelfEvaluation form = await NewFormAsync();
        string row = $"indicators.{form.Indicators[0].Id}";
        Saved(await office.SaveAsync(form, office.Colleague, ($"{row}.level3", "指标")));

        Assert.IsType<SaveResult.Conflicting>(await office.SaveAsync(form, (row, "removed")));
    }

    [Fact]
    public async Task Two_people_may_add_rows_at_the_same_time()
    {
        SelfEvaluation form = await NewFormAsync();
        Saved(await office.SaveAsync(form, office.Colleague, ($"indicators.{Guid.NewGuid()}", "added")));

        SaveAnswer answer = Saved(await office.SaveAsync(form, ($"indicators.{Guid.NewGuid()}", "added")));

        Assert.Contains(answer.Merged, change => change.Path == "indicators.order");
        Assert.Equal(form.Indicators.Count + 2, (await office.ReadAsync(form.Id)).Indicators.Count);
    }

    [Fact]
    public async Task Of_200_saves_of_one_field_on_one_version_one_wins_and_the_others_conflict()
    {
        SelfEvaluation form = await NewFormAsync();
        using var clients = new SemaphoreSlim(20);

        SaveResult[] results = await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            await clients.WaitAsync();
            try
            {
                return await office.SaveAsync(form, (Executed, $"{number}"));
            }
            finally
            {
                clients.Release();
            }
        }));

        Assert.Equal((1, 199), (results.OfType<SaveResult.Saved>().Count(), results.OfType<SaveResult.Conflicting>().Count()));
    }

    [Fact]
    public async Task Saves_of_different_fields_at_once_all_arrive_in_one_unbroken_chain()
    {
        SelfEvaluation form = await NewFormAsync();
        string[] fields = [.. form.TypedFields().OfType<IndicatorPath>().Where(path => path.Field == IndicatorField.Deviation).Select(path => path.ToString())];

        await Task.WhenAll(fields.Select(field => office.SaveAsync(form, (field, "原因"))));

        SelfEvaluation now = await office.ReadAsync(form.Id);
        Assert.All(now.Indicators, row => Assert.Equal("原因", row.Line.DeviationReason));
        Assert.Null(HistoryChain.FirstBreak(await office.HistoryAsync(form.Id), now.HistoryHead));
    }

    private static SaveAnswer Saved(SaveResult result) => Assert.IsType<SaveResult.Saved>(result).Answer;
}
