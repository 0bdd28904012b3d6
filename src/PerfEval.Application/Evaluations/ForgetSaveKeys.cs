using Microsoft.EntityFrameworkCore;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Forgets the idempotency keys of saves that nobody repeats any more, with the answers kept under them.</summary>
public sealed class ForgetSaveKeys(PerfEvalDb db)
{
    public Task<int> HandleAsync(CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"delete from idempotency_keys where created_at < clock_timestamp() - interval '7 days'", cancellation);
}
