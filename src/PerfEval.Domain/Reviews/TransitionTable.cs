using PerfEval.Domain.Organisations;
using static PerfEval.Domain.Reviews.EvaluationState;

namespace PerfEval.Domain.Reviews;

/// <summary>The one table of states and of who moves a self-evaluation between them.
/// What is not listed here is not possible.</summary>
public static class TransitionTable
{
    /// <summary>Every edge; a state and an action determine one at most.</summary>
    public static IReadOnlyList<Transition> All { get; } =
    [
        new(Draft, ReviewAction.Submit, UnitReview, Role.Filler),
        new(Returned, ReviewAction.Submit, UnitReview, Role.Filler),
        new(UnitReview, ReviewAction.Withdraw, Draft, Role.Filler),
        new(UnitReview, ReviewAction.Approve, DepartmentReview, Role.UnitReviewer),
        new(UnitReview, ReviewAction.Return, Returned, Role.UnitReviewer, ReasonRule.Required),
        new(DepartmentReview, ReviewAction.Approve, FinanceReview, Role.DepartmentReviewer),
        new(DepartmentReview, ReviewAction.Finalise, Finished, Role.DepartmentReviewer),
        new(DepartmentReview, ReviewAction.Return, Returned, Role.DepartmentReviewer, ReasonRule.Required),
        new(FinanceReview, ReviewAction.Finalise, Finished, Role.FinanceReviewer),
        new(FinanceReview, ReviewAction.Return, Returned, Role.FinanceReviewer, ReasonRule.Required),
        new(Finished, ReviewAction.Publish, Published, Role.DepartmentReviewer),
        new(Finished, ReviewAction.Reopen, Draft, Role.DepartmentReviewer, ReasonRule.Required),
    ];

    /// <summary>The edge that an action takes from a state, or null when it is not possible there.</summary>
    public static Transition? Find(EvaluationState from, ReviewAction action) =>
        All.SingleOrDefault(edge => edge.From == from && edge.Action == action);
}
