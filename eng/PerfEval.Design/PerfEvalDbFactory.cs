using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PerfEval.Persistence;

namespace PerfEval.Design;

/// <summary>What dotnet-ef makes its context with. Only <c>database update</c> and the like connect: to PERFEVAL_DESIGN_DB.</summary>
internal sealed class PerfEvalDbFactory : IDesignTimeDbContextFactory<PerfEvalDb>
{
    private const string NoDatabase = "Host=127.0.0.1;Database=design";

    public PerfEvalDb CreateDbContext(string[] args) => new(Options());

    private static DbContextOptions<PerfEvalDb> Options() => new DbContextOptionsBuilder<PerfEvalDb>()
        .UseNpgsql(Environment.GetEnvironmentVariable("PERFEVAL_DESIGN_DB") ?? NoDatabase, npgsql => npgsql.SetPostgresVersion(15, 0))
        .Options;
}
