using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Values;
using PerfEval.Persistence.Access;
using PerfEval.Persistence.Converters;
using PerfEval.Persistence.DataProtection;
using PerfEval.Persistence.Idempotency;
using PerfEval.Persistence.Naming;

namespace PerfEval.Persistence;

/// <summary>The database. Read through <c>VisibleTo</c> and without tracking; write only from Application's actions.</summary>
public sealed class PerfEvalDb : IdentityUserContext<UserAccount, Guid>
{
    public PerfEvalDb(DbContextOptions<PerfEvalDb> options)
        : base(options) =>
        Database.AutoSavepointsEnabled = false; // an action that fails leaves its whole transaction

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<SelfEvaluation> Evaluations => Set<SelfEvaluation>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The organisations that a person sees: those of the account and of its roles, and everything under them.</summary>
    public IQueryable<VisibleOrganisation> OrganisationsVisibleTo(Guid userId) => FromExpression(() => OrganisationsVisibleTo(userId));

    /// <summary>The organisations for which a person has a role, and everything under them.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="role">The name of a <see cref="Role"/>; a function's parameter takes no converter.</param>
    public IQueryable<VisibleOrganisation> OrganisationsServedBy(Guid userId, string role) => FromExpression(() => OrganisationsServedBy(userId, role));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PerfEvalDb).Assembly);
        builder.HasDbFunction(() => OrganisationsVisibleTo(Guid.Empty)).HasName("organisations_visible_to");
        builder.HasDbFunction(() => OrganisationsServedBy(Guid.Empty, nameof(Role.Filler))).HasName("organisations_served_by");
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<FiscalYear>().HaveConversion<FiscalYearConverter>();
        configurationBuilder.Properties<FormGeneration>().HaveConversion<GenerationConverter>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
    }
}
