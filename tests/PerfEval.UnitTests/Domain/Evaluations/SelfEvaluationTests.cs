using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using Xunit;

namespace PerfEval.UnitTests.Domain.Evaluations;

public sealed class SelfEvaluationTests
{
    private static readonly FundPath Executed = new(FundLineKind.Total, FundField.Executed);
    private static readonly IndicatorPath Score = new(StoredForms.Row(1), IndicatorField.Score);
    private static readonly IndicatorPath Target = new(StoredForms.Row(1), IndicatorField.Target);

    [Fact]
    public void A_typed_amount_is_kept_in_yuan_and_printed_by_the_generation()
    {
        SelfEvaluation form = StoredForms.Draft();

        Assert.Equal(new FieldChange("funds.total.executed", "", "1,234.50"), form.Type(Executed, "1234.5"));
        Assert.Equal(new Money(12_345_000m), form.Fund(FundLineKind.Total).Executed.Amount);
    }

    [Theory]
    [InlineData("１２３４．５", "1,234.50")]
    [InlineData("1,234.567", "1,234.567")]
    [InlineData(" 7 ", "7.00")]
    [InlineData("-", "-")]
    [InlineData("约五万", "约五万")]
    [InlineData("", "")]
    public void An_amount_prints(string typed, string printed)
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Type(Executed, typed);

        Assert.Equal(printed, form.Text(Executed));
    }

    [Theory]
    [InlineData("约五万")]
    [InlineData("1.2.3")]
    [InlineData("99999999999999999999999999999999")]
    public void An_amount_that_does_not_parse_has_a_message_and_no_value(string typed)
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Type(Executed, typed);

        Assert.NotNull(form.Message(Executed));
        Assert.Null(form.Fund(FundLineKind.Total).Executed.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("9.5")]
    public void An_amount_that_is_blank_or_parses_has_no_message(string typed)
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Type(Executed, typed);

        Assert.Null(form.Message(Executed));
    }

    [Fact]
    public void A_score_that_does_not_parse_has_a_message()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Type(Score, "满分");

        Assert.Contains("满分", form.Message(Score), StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_target_is_read_into_its_structure()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Type(Target, ">=1200次");

        Assert.Equal(
            new IndicatorValue { Kind = IndicatorValueKind.Number, Comparator = Comparator.AtLeast, Number = 1200m, Unit = "次" },
            form.Indicators[0].Line.Target.Value);
    }

    [Fact]
    public void Typing_what_a_cell_prints_changes_nothing()
    {
        SelfEvaluation form = StoredForms.Draft();

        Assert.Null(form.Type(Target, form.Text(Target) ?? ""));
    }

    [Fact]
    public void A_form_yields_the_snapshot_it_was_made_of()
    {
        SelfEvaluation form = StoredForms.Draft();
        EvaluationSnapshot snapshot = form.Snapshot();

        SelfEvaluation again = SelfEvaluation.Of(
            snapshot, new EvaluationPlace(form.Id, form.ProjectId, form.UnitId, [.. form.Indicators.Select(row => row.Id)]), form.State);

        Assert.Equivalent(snapshot, again.Snapshot(), strict: true);
        Assert.Equal(Enum.GetValues<FundLineKind>(), again.Snapshot().Funds.Select(line => line.Kind));
    }

    [Fact]
    public void A_head_row_cannot_be_typed() =>
        Assert.Throws<InvalidOperationException>(() => StoredForms.Draft().Type(new HeadPath(HeadField.Project), "别的"));

    [Fact]
    public void A_row_is_added_below_another()
    {
        SelfEvaluation form = StoredForms.Draft();

        FieldChange? change = form.AddRow(StoredForms.Row(9), StoredForms.Row(1));

        Assert.Equal(StoredForms.Row(1).ToString(), change?.After);
        Assert.Equal([1, 9, 2, 3], Numbers(form));
    }

    [Fact]
    public void A_row_without_a_row_above_comes_first()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.AddRow(StoredForms.Row(9), null);

        Assert.Equal([9, 1, 2, 3], Numbers(form));
    }

    [Fact]
    public void A_row_below_one_that_is_gone_comes_last()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.AddRow(StoredForms.Row(9), StoredForms.Row(7));

        Assert.Equal([1, 2, 3, 9], Numbers(form));
    }

    [Fact]
    public void A_row_that_is_there_already_is_not_added_again() =>
        Assert.Null(StoredForms.Draft().AddRow(StoredForms.Row(2), null));

    [Fact]
    public void Rows_not_named_in_an_order_stay_below_the_row_they_stood_below()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Reorder([StoredForms.Row(3), StoredForms.Row(1)]);

        Assert.Equal([3, 1, 2], Numbers(form));
    }

    [Fact]
    public void A_removed_row_tells_what_it_held()
    {
        SelfEvaluation form = StoredForms.Draft();

        IReadOnlyList<FieldChange> changes = form.RemoveRow(StoredForms.Row(2));

        Assert.Contains(changes, change => change.Path.EndsWith(".target", StringComparison.Ordinal) && change.From == "健全");
        Assert.Equal(FieldChange.Removed, changes[^1].To);
        Assert.Equal([1, 3], Numbers(form));
    }

    [Fact]
    public void A_step_from_another_state_is_a_programming_error() =>
        Assert.Throws<InvalidOperationException>(() =>
            StoredForms.Draft().Move(TransitionTable.Find(EvaluationState.UnitReview, ReviewAction.Withdraw)!, StoredForms.Filler, StoredForms.Morning));

    [Fact]
    public void Each_record_makes_the_next_version()
    {
        SelfEvaluation form = StoredForms.Draft();
        form.Begin(StoredForms.Filler, StoredForms.Morning, HistoryAction.Create);
        form.Record(StoredForms.Filler, StoredForms.Morning, HistoryAction.Save, []);

        Assert.Equal(2, form.Version);
    }

    private static IEnumerable<int> Numbers(SelfEvaluation form) =>
        form.Indicators.OrderBy(row => row.Position).Select(row => int.Parse(row.Id.ToString()[^4..], System.Globalization.CultureInfo.InvariantCulture));
}
