using PerfEval.Domain.Organisations;

namespace PerfEval.Domain.Reviews;

/// <summary>One edge of the life cycle.</summary>
/// <param name="From">The state in which the action is possible.</param>
/// <param name="Action">The action.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="By">The role that may take it.</param>
/// <param name="Reason">Whether a reason must be given.</param>
public sealed record Transition(EvaluationState From, ReviewAction Action, EvaluationState To, Role By, ReasonRule Reason = ReasonRule.NotAsked);

/// <summary>Whether an action asks for a reason.</summary>
public enum ReasonRule
{
    /// <summary>No reason is asked.</summary>
    NotAsked,

    /// <summary>Without a reason the action is refused.</summary>
    Required,
}
