using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Evaluations;

/// <summary>The save of a page without script, which posts every field.</summary>
public sealed class SaveWholeFormTests(Office office) : IClassFixture<Office>
{
    private static int _year = 2060;

    [Fact]
    public async Task Only_what_differs_from_the_page_is_saved()
    {
        SelfEvaluation form = await NewFormAsync();

        Assert.IsType<SaveResult.Saved>(await PostAsync(form, ("goal.expected", "第一行\r\n第二行")));

        Assert.Equal([new FieldChange("goal.expected", "", "第一行\n第二行")], (await office.HistoryAsync(form.Id))[^1].Changes);
    }

    [Fact]
    public async Task A_page_on_which_nothing_was_typed_makes_no_version()
    {
        SelfEvaluation form = await NewFormAsync();
        await PostAsync(form, ("goal.expected", "第一行\n第二行"));
        SelfEvaluation shown = await office.ReadAsync(form.Id);

        Assert.IsType<SaveResult.Saved>(await PostAsync(shown));

        Assert.Equal(shown.Version, (await office.ReadAsync(form.Id)).Version);
    }

    [Fact]
    public async Task What_someone_else_saved_meanwhile_in_other_fields_stays()
    {
        SelfEvaluation form = await NewFormAsync();
        await office.SaveAsync(form, office.Colleague, ("goal.actual", "已完成"));

        Assert.IsType<SaveResult.Saved>(await PostAsync(form, ("goal.expected", "目标")));

        Assert.Equal(("目标", "已完成"), (await office.ReadAsync(form.Id)) is var now ? (now.ExpectedGoal, now.ActualAchievement) : default);
    }

    [Fact]
    public async Task A_field_that_both_changed_is_a_conflict()
    {
        SelfEvaluation form = await NewFormAsync();
        await office.SaveAsync(form, office.Colleague, ("goal.actual", "已完成"));

        Assert.IsType<SaveResult.Conflicting>(await PostAsync(form, ("goal.actual", "未完成")));
    }

    [Fact]
    public async Task A_page_with_a_row_that_was_removed_meanwhile_saves_its_other_rows()
    {
        SelfEvaluation form = await NewFormAsync();
        await office.SaveAsync(form, office.Colleague, ($"indicators.{form.Indicators[0].Id}", "removed"));

        Assert.IsType<SaveResult.Saved>(await PostAsync(form, ($"indicators.{form.Indicators[1].Id}.level3", "指标")));
    }

    [Fact]
    public async Task A_button_of_a_row_acts_after_the_fields()
    {
        SelfEvaluation form = await NewFormAsync();
        string row = $"indicators.{form.Indicators[0].Id}";
        WholeFormRequest request = Request(form, ($"{row}.level3", "最后一次")) with { Structure = [new RequestedChange(row, "removed")] };

        await using PerfEvalDb db = office.Open();
        Assert.IsType<SaveResult.Saved>(await new SaveWholeForm(db, new SaveEvaluation(db)).HandleAsync(request, office.Filler, default));

        Assert.Contains(new FieldChange($"{row}.level3", "最后一次", ""), (await office.HistoryAsync(form.Id))[^1].Changes);
    }

    private Task<SelfEvaluation> NewFormAsync() => office.NewDraftAsync(Interlocked.Increment(ref _year));

    private async Task<SaveResult> PostAsync(SelfEvaluation shown, params (string Path, string Value)[] typed)
    {
        await using PerfEvalDb db = office.Open();
        return await new SaveWholeForm(db, new SaveEvaluation(db)).HandleAsync(Request(shown, typed), office.Filler, default);
    }

    private static WholeFormRequest Request(SelfEvaluation shown, params (string Path, string Value)[] typed)
    {
        Dictionary<string, string> fields = shown.TypedFields().ToDictionary(field => field.ToString(), field => shown.Text(field) ?? "");
        foreach ((string path, string value) in typed)
            fields[path] = value;
        return new WholeFormRequest { EvaluationId = shown.Id, Key = Guid.NewGuid(), BaseVersion = shown.Version, Fields = fields };
    }
}
