using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>撤回: the filler takes a submitted form back while nobody has acted on it.</summary>
public sealed class WithdrawEvaluation(PerfEvalDb db)
{
    /// <param name="version">The version that the filler looked at.</param>
    public Task<MoveResult> HandleAsync(Guid id, long version, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {id} {version} {viewer} {cancellation}");
}
