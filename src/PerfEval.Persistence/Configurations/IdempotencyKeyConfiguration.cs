using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Persistence.Idempotency;

namespace PerfEval.Persistence.Configurations;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.HasKey(key => new { key.UserId, key.Route, key.Key });
        builder.Property(key => key.CreatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(key => key.CreatedAt);
    }
}
