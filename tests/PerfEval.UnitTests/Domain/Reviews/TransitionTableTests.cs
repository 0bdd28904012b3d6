using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using Xunit;

namespace PerfEval.UnitTests.Domain.Reviews;

public sealed class TransitionTableTests
{
    [Fact]
    public void A_state_and_an_action_determine_one_step() =>
        Assert.Equal(TransitionTable.All.Count, TransitionTable.All.Select(edge => (edge.From, edge.Action)).Distinct().Count());

    [Fact]
    public void Every_state_can_be_reached_from_a_draft()
    {
        HashSet<EvaluationState> reached = [EvaluationState.Draft];
        while (TransitionTable.All.Any(edge => reached.Contains(edge.From) && reached.Add(edge.To)))
        {
        }

        Assert.Equal(Enum.GetValues<EvaluationState>().ToHashSet(), reached);
    }

    [Fact]
    public void Every_review_state_can_return_a_form_with_a_reason() =>
        Assert.All(
            Enum.GetValues<EvaluationState>().Where(state => state.IsUnderReview()),
            state => Assert.Equal(ReasonRule.Required, TransitionTable.Find(state, ReviewAction.Return)?.Reason));

    [Fact]
    public void Only_what_the_filler_edits_can_be_submitted() =>
        Assert.All(
            Enum.GetValues<EvaluationState>(),
            state => Assert.Equal(state.IsEditable(), TransitionTable.Find(state, ReviewAction.Submit) is { By: Role.Filler }));

    [Fact]
    public void A_form_is_withdrawn_only_before_the_first_review() =>
        Assert.Equal(EvaluationState.UnitReview, Assert.Single(TransitionTable.All, edge => edge.Action == ReviewAction.Withdraw).From);
}
