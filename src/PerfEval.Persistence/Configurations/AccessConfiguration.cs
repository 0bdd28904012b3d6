using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence.Access;

namespace PerfEval.Persistence.Configurations;

/// <summary>Accounts and what they may do. The tables of ASP.NET Core Identity get the names of ours.</summary>
internal sealed class AccessConfiguration
    : IEntityTypeConfiguration<UserAccount>, IEntityTypeConfiguration<RoleAssignment>, IEntityTypeConfiguration<VisibleOrganisation>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<UserAccount> builder)
    {
        builder.ToTable("user_accounts");
        builder.HasIndex(account => account.NormalizedUserName).HasDatabaseName("ix_user_accounts_normalized_user_name");
        builder.HasIndex(account => account.NormalizedEmail).HasDatabaseName("ix_user_accounts_normalized_email");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(account => account.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("role_assignments");
        builder.HasKey(assignment => new { assignment.UserId, assignment.OrganisationId, assignment.Role });
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(assignment => assignment.UserId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(assignment => assignment.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VisibleOrganisation> builder) => builder.HasNoKey().ToView(null);

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("user_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("user_logins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("user_tokens");
}
