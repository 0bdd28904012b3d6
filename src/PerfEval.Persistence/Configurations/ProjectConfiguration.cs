using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;

namespace PerfEval.Persistence.Configurations;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("projects");
        builder.Property(project => project.Id).ValueGeneratedNever();
        builder.HasIndex(project => new { project.UnitId, project.Name }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(project => project.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(project => project.DepartmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
