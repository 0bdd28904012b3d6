using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;

namespace PerfEval.Domain.Evaluations;

/// <content>The life cycle.</content>
public sealed partial class SelfEvaluation
{
    /// <summary>Takes a step of the life cycle, which makes the next version.</summary>
    /// <param name="step">An edge of <see cref="TransitionTable"/> from the present state.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="at">When, by the database's clock.</param>
    /// <exception cref="InvalidOperationException">The step begins in another state.</exception>
    public HistoryEntry Move(Transition step, Viewer actor, DateTimeOffset at)
    {
        if (step.From != State)
            throw new InvalidOperationException($"{step.Action} begins in {step.From}, the form is in {State}.");
        State = step.To;
        return Record(actor, at, HistoryActions.Of(step.Action), [new FieldChange(FieldChange.State, step.From.ToString(), step.To.ToString())]);
    }
}
