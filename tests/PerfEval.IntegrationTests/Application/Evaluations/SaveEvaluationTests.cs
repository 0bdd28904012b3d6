using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Evaluations;

/// <summary>The protocol of docs/develop/saving.md, each test on a form of its own.</summary>
public sealed class SaveEvaluationTests(Office office) : IClassFixture<Office>
{
    private const string Executed = "funds.total.executed";
    private static int _year = 2024;

    private Task<SelfEvaluation> NewFormAsync() => office.NewDraftAsync(Interlocked.Increment(ref _year));

    [Fact]
    public async Task A_save_makes_the_next_version_and_answers_with_the_cells_as_printed()
    {
        SelfEvaluation form = await NewFormAsync();

        SaveAnswer answer = Saved(await office.SaveAsync(form, (Executed, "１,234.5")));

        Assert.Equal((2, new SavedCell(Executed, "1,234.50", null)), (answer.Version, Assert.Single(answer.Cells)));
    }

    [Fact]
    public async Task What_does_not_parse_is_kept_as_typed_with_a_message()
    {
        SelfEvaluation form = await NewFormAsync();

        SaveAnswer answer = Saved(await office.SaveAsync(form, (Executed, "约一百万")));

        Assert.Equal("约一百万", answer.Cells[0].Text);
        Assert.Contains("不是金额", answer.Cells[0].Message, StringComparison.Ordinal);
        Assert.Equal("约一百万", (await office.ReadAsync(form.Id)).Fund(Domain.Budgets.FundLineKind.Total).Executed.Printed);
    }

    [Fact]
    public async Task The_answer_holds_the_scores_of_the_saved_form()
    {
        SelfEvaluation form = await NewFormAsync();

        SaveAnswer answer = Saved(await office.SaveAsync(form, ("funds.total.annualBudget", "758.11"), (Executed, "754.31")));

        Assert.Equal(("99.49", "9.95"), (answer.Scores["executionRate"], answer.Scores["executionScore"]));
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    [InlineData(2024)]
    public async Task A_save_shows_the_scores_that_the_page_shows(int year)
    {
        SelfEvaluation form = await office.NewDraftAsync(year);

        SaveAnswer answer = Saved(await office.SaveAsync(form, ("funds.total.annualBudget", "758.11"), (Executed, "754.31")));

        await using PerfEvalDb db = office.Open();
        OpenedEvaluation? page = await new OpenEvaluation(db).HandleAsync(form.Id, office.Filler, default);
        Assert.Equivalent(page?.Scores, answer.Scores, strict: true);
    }

    [Fact]
    public async Task A_target_is_stored_structured_and_printed_by_the_generation()
    {
        SelfEvaluation form = await NewFormAsync();
        string path = $"indicators.{form.Indicators[0].Id}.target";

        SaveAnswer answer = Saved(await office.SaveAsync(form, (path, ">=90%")));

        Assert.Equal("≥90.00(%)", answer.Cells[0].Text);
        Assert.Equal((90m, "%"), (await office.ReadAsync(form.Id)).Indicators[0].Line.Target.Value is { Number: { } number } value ? (number, value.Unit) : default);
    }

    [Fact]
    public async Task Rows_are_added_after_a_row_and_filled_in_the_same_request()
    {
        SelfEvaluation form = await NewFormAsync();
        Guid id = Guid.NewGuid();
        SaveRequest request = Office.Request(form, ($"indicators.{id}", "added"), ($"indicators.{id}.level3", "新增指标"));
        request = request with { Changes = [request.Changes[0] with { After = form.Indicators[1].Id.ToString() }, request.Changes[1]] };

        Saved(await office.SaveAsync(request, office.Filler));

        Assert.Equal((id, "新增指标"), (await office.ReadAsync(form.Id)).Indicators[2] is var row ? (row.Id, row.Line.Level3) : default);
    }

    [Fact]
    public async Task Rows_are_removed_and_the_history_keeps_what_they_held()
    {
        SelfEvaluation form = await NewFormAsync();
        string row = $"indicators.{form.Indicators[0].Id}";

        Saved(await office.SaveAsync(form, (row, "removed")));

        Assert.Equal(form.Indicators.Count - 1, (await office.ReadAsync(form.Id)).Indicators.Count);
        Assert.Contains(new FieldChange($"{row}.level1", "产出指标", ""), (await office.HistoryAsync(form.Id))[^1].Changes);
    }

    [Fact]
    public async Task A_row_removed_and_added_again_in_one_request_is_blank()
    {
        SelfEvaluation form = await NewFormAsync();
        string row = $"indicators.{form.Indicators[0].Id}";

        Saved(await office.SaveAsync(form, (row, "removed"), (row, "added")));

        Assert.Equal("", (await office.ReadAsync(form.Id)).Indicators[0].Line.Level1);
    }

    [Fact]
    public async Task Rows_are_put_into_the_requested_order()
    {
        SelfEvaluation form = await NewFormAsync();
        Guid[] reversed = [.. form.Indicators.Select(row => row.Id).Reverse()];

        Saved(await office.SaveAsync(form, ("indicators.order", string.Join(',', reversed))));

        Assert.Equal(reversed, (await office.ReadAsync(form.Id)).Indicators.Select(row => row.Id));
    }

    [Fact]
    public async Task A_repeat_of_a_request_gets_the_stored_answer_and_changes_nothing()
    {
        SelfEvaluation form = await NewFormAsync();
        SaveRequest request = Office.Request(form, (Executed, "5"));

        SaveAnswer first = Saved(await office.SaveAsync(request, office.Filler));
        SaveAnswer second = Saved(await office.SaveAsync(request, office.Filler));

        Assert.Equivalent(first, second, strict: true);
        Assert.Equal(2, (await office.HistoryAsync(form.Id)).Count);
    }

    [Fact]
    public async Task The_same_request_sent_twice_at_once_has_one_effect()
    {
        SelfEvaluation form = await NewFormAsync();
        SaveRequest request = Office.Request(form, (Executed, "5"));

        SaveResult[] results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.SaveAsync(request, office.Filler)));

        Assert.All(results, result => Assert.Equal(2, Saved(result).Version));
        Assert.Equal(2, (await office.HistoryAsync(form.Id)).Count);
    }

    [Fact]
    public async Task A_key_with_another_body_is_refused()
    {
        SelfEvaluation form = await NewFormAsync();
        SaveRequest request = Office.Request(form, (Executed, "5"));
        Saved(await office.SaveAsync(request, office.Filler));

        SaveResult result = await office.SaveAsync(request with { Changes = [new RequestedChange(Executed, "6")] }, office.Filler);

        Assert.IsType<SaveResult.KeyReused>(result);
    }

    [Fact]
    public async Task A_refused_save_leaves_no_key_so_that_a_repeat_runs_again()
    {
        SelfEvaluation form = await NewFormAsync();
        Saved(await office.SaveAsync(form, (Executed, "1")));
        SaveRequest late = Office.Request(form, (Executed, "2"));
        Assert.IsType<SaveResult.Conflicting>(await office.SaveAsync(late, office.Filler));

        await using PerfEvalDb db = office.Open();
        Assert.False(await db.IdempotencyKeys.AnyAsync(key => key.Key == late.Key));
    }

    [Fact]
    public async Task A_text_that_the_field_holds_already_makes_no_version()
    {
        SelfEvaluation form = await NewFormAsync();

        Assert.Equal(1, Saved(await office.SaveAsync(form, ("goal.expected", ""))).Version);
    }

    [Fact]
    public async Task A_stranger_finds_no_form() =>
        Assert.IsType<SaveResult.NotFound>(await office.SaveAsync(await NewFormAsync(), office.Stranger, (Executed, "1")));

    [Fact]
    public async Task A_reviewer_sees_the_form_and_does_not_fill_it_in() =>
        Assert.IsType<SaveResult.NotPermitted>(await office.SaveAsync(await NewFormAsync(), office.Reviewer, (Executed, "1")));

    [Fact]
    public async Task A_form_under_review_is_not_editable()
    {
        SelfEvaluation form = await NewFormAsync();
        await using (PerfEvalDb db = office.Open())
            await db.Evaluations.Where(known => known.Id == form.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.State, EvaluationState.UnitReview));

        Assert.Equal(new SaveResult.NotEditable(EvaluationState.UnitReview), await office.SaveAsync(form, (Executed, "1")));
    }

    [Theory]
    [InlineData("funds.total.rate", "1")]
    [InlineData("head.project", "别的项目")]
    [InlineData("goal.expected", "前\0后")]
    [InlineData("indicators.00000000-0000-0000-0000-000000000001.actual", "1")]
    [InlineData("indicators.order", "甲,乙")]
    public async Task What_no_page_sends_is_refused_with_its_path(string path, string value)
    {
        SelfEvaluation form = await NewFormAsync();

        var invalid = Assert.IsType<SaveResult.Invalid>(await office.SaveAsync(form, (path, value)));

        Assert.Equal(path, Assert.Single(invalid.Errors).Path);
    }

    [Fact]
    public async Task A_version_that_does_not_exist_yet_is_refused()
    {
        SelfEvaluation form = await NewFormAsync();

        Assert.IsType<SaveResult.Invalid>(await office.SaveAsync(Office.Request(form, (Executed, "1")) with { BaseVersion = 7 }, office.Filler));
    }

    private static SaveAnswer Saved(SaveResult result) => Assert.IsType<SaveResult.Saved>(result).Answer;
}
