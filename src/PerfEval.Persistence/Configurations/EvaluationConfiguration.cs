using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Budgets;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Values;
using PerfEval.Persistence.Converters;

namespace PerfEval.Persistence.Configurations;

/// <summary>The form's own row. The four fund lines are columns of it, so that locking and reading that row gives everything
/// but the indicators. Numbers are <c>numeric</c> without a scale: a transcription loses no digit.</summary>
internal sealed class EvaluationConfiguration : IEntityTypeConfiguration<SelfEvaluation>
{
    public void Configure(EntityTypeBuilder<SelfEvaluation> builder)
    {
        builder.ToTable("evaluations", table => table.HasCheckConstraint("ck_evaluations_version", "version > 0"));
        builder.Property(form => form.Id).ValueGeneratedNever();
        builder.Property(form => form.Version).IsConcurrencyToken();
        builder.Property(form => form.Explanations).HasColumnType("jsonb").HasDefaultValueSql("'[]'")
            .HasConversion<JsonListConverter<FindingExplanation>, SameListComparer<FindingExplanation>>();
        builder.ComplexProperty(form => form.PrintedResult, result =>
        {
            result.Property(printed => printed!.TotalPoints).HasColumnName("printed_total_points");
            result.Property(printed => printed!.TotalScore).HasColumnName("printed_total_score");
            result.Property(printed => printed!.Grade).HasColumnName("printed_grade");
        });
        ConfigureFunds(builder, "total");
        ConfigureFunds(builder, "fiscal");
        ConfigureFunds(builder, "carryover");
        ConfigureFunds(builder, "other");
        ConfigureReferences(builder);
    }

    private static void ConfigureFunds(EntityTypeBuilder<SelfEvaluation> builder, string line)
    {
        string property = $"{char.ToUpperInvariant(line[0])}{line[1..]}Funds";
        builder.ComplexProperty<FundLine>(property, funds =>
        {
            funds.Ignore(cells => cells.Kind); // each kind has its columns
            funds.Property(cells => cells.Label).HasColumnName($"{line}_label");
            funds.ComplexProperty(cells => cells.InitialBudget, cell => ConfigureAmount(cell, $"{line}_initial_budget"));
            funds.ComplexProperty(cells => cells.AnnualBudget, cell => ConfigureAmount(cell, $"{line}_annual_budget"));
            funds.ComplexProperty(cells => cells.Executed, cell => ConfigureAmount(cell, $"{line}_executed"));
            funds.Property(cells => cells.PrintedPoints).HasColumnName($"{line}_points_printed");
            funds.Property(cells => cells.PrintedRate).HasColumnName($"{line}_rate_printed");
            funds.Property(cells => cells.PrintedScore).HasColumnName($"{line}_score_printed");
        });
    }

    private static void ConfigureAmount(ComplexPropertyBuilder<AmountCell> cell, string column)
    {
        cell.Property(amount => amount.Amount).HasColumnName(column);
        cell.Property(amount => amount.Printed).HasColumnName($"{column}_printed");
    }

    private static void ConfigureReferences(EntityTypeBuilder<SelfEvaluation> builder)
    {
        builder.HasIndex(form => new { form.UnitId, form.Year });
        builder.HasIndex(form => new { form.ProjectId, form.Year });
        builder.HasIndex(form => form.Source).HasFilter("source is not null");
        builder.HasOne<Project>().WithMany().HasForeignKey(form => form.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(form => form.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(form => form.Indicators).WithOne().HasForeignKey(IndicatorConfiguration.FormId);
        builder.HasMany<HistoryEntry>().WithOne().HasForeignKey(entry => entry.EvaluationId).OnDelete(DeleteBehavior.Restrict);
    }
}
