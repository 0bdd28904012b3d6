using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Evaluations;
using PerfEval.Persistence.Converters;

namespace PerfEval.Persistence.Configurations;

/// <summary>The history. The application may only insert here and read; triggers refuse everything else, to the owner as well.</summary>
internal sealed class HistoryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("evaluation_history");
        builder.HasKey(entry => new { entry.EvaluationId, entry.Version });
        builder.Property(entry => entry.Version).ValueGeneratedNever();
        builder.Property(entry => entry.Changes).HasColumnType("jsonb").HasConversion<JsonListConverter<FieldChange>, SameListComparer<FieldChange>>();
    }
}
