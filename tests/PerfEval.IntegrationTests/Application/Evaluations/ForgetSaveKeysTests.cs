using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Evaluations;
using PerfEval.Persistence;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Evaluations;

public sealed class ForgetSaveKeysTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Keys_older_than_seven_days_are_forgotten_and_others_are_not()
    {
        await using PerfEvalDb db = office.Open();
        await db.Database.ExecuteSqlAsync($"""
            insert into idempotency_keys (user_id, route, key, body_hash, created_at)
            values ({office.Filler.Id}, 'old', gen_random_uuid(), '', now() - interval '8 days'),
                   ({office.Filler.Id}, 'new', gen_random_uuid(), '', now() - interval '6 days')
            """);
        await new ForgetSaveKeys(db).HandleAsync(default);
        Assert.Equal(["new"], await db.IdempotencyKeys.Select(key => key.Route).ToArrayAsync());
    }
}
