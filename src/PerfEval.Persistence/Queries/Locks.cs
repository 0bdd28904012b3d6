using Microsoft.EntityFrameworkCore;

namespace PerfEval.Persistence.Queries;

/// <summary>Locks for the rest of the transaction.</summary>
public static class Locks
{
    private const int Imports = 1;

    /// <summary>Lets one transaction at a time start forms of a project.</summary>
    public static Task LockProjectAsync(this PerfEvalDb db, Guid projectId, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"select from projects where id = {projectId} for update", cancellation);

    /// <summary>Lets one import at a time look for organisations, projects and earlier copies, and add what is missing.</summary>
    public static Task LockImportsAsync(this PerfEvalDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Imports})", cancellation);
}
