using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>What has to be put right before a form can be submitted, without submitting it.</summary>
public sealed class CheckSubmission(PerfEvalDb db)
{
    /// <summary>The obstacles, cell by cell; null when there is no such form or the viewer does not see it.</summary>
    public async Task<IReadOnlyList<CellMessage>?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation)
    {
        SelfEvaluation? form = await db.EvaluationsVisibleTo(viewer).WithRows().SingleOrDefaultAsync(seen => seen.Id == id, cancellation);
        return form is null ? null : FormMessages.OfSubmission(form);
    }
}
