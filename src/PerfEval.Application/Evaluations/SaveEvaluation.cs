using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Saves changes of a form: the page's autosave, the plain form post and the API all go this way.</summary>
public sealed class SaveEvaluation(PerfEvalDb db)
{
    public Task<SaveResult> HandleAsync(SaveRequest request, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {request} {viewer} {cancellation}");
}
