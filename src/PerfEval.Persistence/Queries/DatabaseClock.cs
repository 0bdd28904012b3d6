using Microsoft.EntityFrameworkCore;

namespace PerfEval.Persistence.Queries;

/// <summary>The one clock of everything that is recorded: the database's.</summary>
public static class DatabaseClock
{
    public static Task<DateTimeOffset> ReadClockAsync(this PerfEvalDb db, CancellationToken cancellation) =>
        db.Database.SqlQuery<DateTimeOffset>($"""select clock_timestamp() as "Value" """).SingleAsync(cancellation);
}
