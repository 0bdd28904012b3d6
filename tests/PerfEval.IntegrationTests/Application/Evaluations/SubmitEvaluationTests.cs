using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Evaluations;

public sealed class SubmitEvaluationTests(Office office) : IClassFixture<Office>
{
    private static int _year = 2030;

    [Fact]
    public async Task A_whole_form_goes_to_the_units_reviewer_with_a_history_entry()
    {
        SelfEvaluation form = await NewWholeFormAsync();

        Assert.Equal(new MoveResult.Moved(form.Version + 1, EvaluationState.UnitReview), await SubmitAsync(form));
        Assert.Equal(
            [new FieldChange(FieldChange.State, "Draft", "UnitReview")],
            (await office.HistoryAsync(form.Id))[^1].Changes);
    }

    [Theory]
    [InlineData("score", "15.01", "超过了分值")]
    [InlineData("score", "-1", "不能为负数")]
    [InlineData("score", "", "不能为空")]
    [InlineData("score", "满分", "不是数字")]
    [InlineData("points", "0", "应大于零")]
    public async Task A_row_that_cannot_be_is_refused_at_its_cell(string field, string value, string reason)
    {
        SelfEvaluation form = await NewWholeFormAsync();
        string path = $"indicators.{form.Indicators[0].Id}.{field}";
        await SaveAsync(form, (path, value));

        Assert.Contains(await RefusalsAsync(form), message => message.Path == path && message.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-5", "负数")]
    [InlineData("五万", "不是金额")]
    public async Task An_amount_that_cannot_be_is_refused_at_its_cell(string value, string reason)
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SaveAsync(form, ("funds.fiscal.annualBudget", value));

        CellMessage message = Assert.Single(await RefusalsAsync(form));
        Assert.Equal("funds.fiscal.annualBudget", message.Path);
        Assert.Contains(reason, message.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_that_do_not_add_up_to_100_are_refused()
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SaveAsync(form, ($"indicators.{form.Indicators[0].Id}.points", "16"));

        Assert.Equal("totalPoints", Assert.Single(await RefusalsAsync(form)).Path);
    }

    [Fact]
    public async Task A_form_that_changed_since_it_was_looked_at_is_not_submitted()
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SaveAsync(form, ("goal.expected", "目标"));

        Assert.Equal(new MoveResult.Stale(form.Version + 1), await SubmitAsync(form));
    }

    [Fact]
    public async Task Of_50_submissions_at_once_one_succeeds()
    {
        SelfEvaluation form = await NewWholeFormAsync();

        MoveResult[] results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SubmitAsync(form)));

        Assert.Equal((1, 49), (results.OfType<MoveResult.Moved>().Count(), results.OfType<MoveResult.NotPossible>().Count()));
    }

    [Fact]
    public async Task No_save_lands_after_the_submission()
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SubmitAsync(form);

        Assert.Equal(new SaveResult.NotEditable(EvaluationState.UnitReview), await office.SaveAsync(form, ("goal.expected", "晚了")));
    }

    [Fact]
    public async Task The_filler_takes_a_submitted_form_back()
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SubmitAsync(form);

        await using PerfEvalDb db = office.Open();
        MoveResult result = await new WithdrawEvaluation(db).HandleAsync(form.Id, form.Version + 1, office.Filler, default);

        Assert.Equal(new MoveResult.Moved(form.Version + 2, EvaluationState.Draft), result);
    }

    [Fact]
    public async Task A_draft_cannot_be_withdrawn()
    {
        SelfEvaluation form = await NewWholeFormAsync();

        await using PerfEvalDb db = office.Open();
        Assert.Equal(
            new MoveResult.NotPossible(EvaluationState.Draft),
            await new WithdrawEvaluation(db).HandleAsync(form.Id, form.Version, office.Filler, default));
    }

    [Fact]
    public async Task A_reviewer_does_not_submit() =>
        Assert.IsType<MoveResult.NotPermitted>(await SubmitAsync(await NewWholeFormAsync(), office.Reviewer));

    [Fact]
    public async Task A_stranger_finds_nothing_to_submit() =>
        Assert.IsType<MoveResult.NotFound>(await SubmitAsync(await NewWholeFormAsync(), office.Stranger));

    [Fact]
    public async Task The_history_is_shown_newest_first_to_those_who_see_the_form()
    {
        SelfEvaluation form = await NewWholeFormAsync();
        await SubmitAsync(form);

        await using PerfEvalDb db = office.Open();
        IReadOnlyList<HistoryLine>? history = await new ViewHistory(db).HandleAsync(form.Id, null, office.Reviewer, default);

        Assert.Equal([HistoryAction.Submit, HistoryAction.Save, HistoryAction.Create], history?.Select(line => line.Action));
        Assert.Null(await new ViewHistory(db).HandleAsync(form.Id, null, office.Stranger, default));
    }

    [Fact]
    public async Task A_project_has_one_form_of_a_year()
    {
        SelfEvaluation form = await NewWholeFormAsync();

        await using PerfEvalDb db = office.Open();
        CreateResult again = await new CreateEvaluation(db).HandleAsync(new CreateRequest(office.ProjectId, form.Year!.Value), office.Colleague, default);

        Assert.Equal(new CreateResult.AlreadyThere(form.Id), again);
    }

    private async Task<SelfEvaluation> NewWholeFormAsync()
    {
        SelfEvaluation form = await office.NewDraftAsync(Interlocked.Increment(ref _year));
        await SaveAsync(form, [.. form.Indicators.SelectMany(row => new[] { ($"indicators.{row.Id}.points", "15"), ($"indicators.{row.Id}.score", "15") })]);
        return await office.ReadAsync(form.Id);
    }

    private async Task SaveAsync(SelfEvaluation form, params (string Path, string Value)[] changes) =>
        Assert.IsType<SaveResult.Saved>(await office.SaveAsync(form, changes));

    private Task<MoveResult> SubmitAsync(SelfEvaluation form) => SubmitAsync(form, office.Filler);

    private async Task<MoveResult> SubmitAsync(SelfEvaluation form, Viewer viewer)
    {
        await using PerfEvalDb db = office.Open();
        return await new SubmitEvaluation(db).HandleAsync(form.Id, form.Version, viewer, default);
    }

    private async Task<IReadOnlyList<CellMessage>> RefusalsAsync(SelfEvaluation form) =>
        Assert.IsType<MoveResult.Refused>(await SubmitAsync(await office.ReadAsync(form.Id))).Messages;
}
