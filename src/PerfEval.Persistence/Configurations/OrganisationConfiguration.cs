using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Organisations;

namespace PerfEval.Persistence.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations");
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.HasIndex(organisation => organisation.Name).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
