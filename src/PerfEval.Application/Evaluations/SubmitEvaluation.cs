using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>送审: checks every cell and hands the form to the unit's reviewer.</summary>
public sealed class SubmitEvaluation(PerfEvalDb db)
{
    /// <param name="version">The version that the filler looked at.</param>
    public Task<MoveResult> HandleAsync(Guid id, long version, Viewer viewer, CancellationToken cancellation) =>
        MoveEvaluation.HandleAsync(db, new FillersMove(id, version, ReviewAction.Submit, viewer), FormMessages.OfSubmission, cancellation);
}
