using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>撤回: the filler takes a submitted form back while nobody has acted on it.</summary>
public sealed class WithdrawEvaluation(PerfEvalDb db)
{
    /// <param name="version">The version that the filler looked at.</param>
    public Task<MoveResult> HandleAsync(Guid id, long version, Viewer viewer, CancellationToken cancellation) =>
        MoveEvaluation.HandleAsync(db, new FillersMove(id, version, ReviewAction.Withdraw, viewer), _ => [], cancellation);
}
