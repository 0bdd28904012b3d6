using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Persistence.Configurations;

/// <summary>The indicator rows, keyed within their form: a page chooses the id of a row it adds, and cannot reach another form's.</summary>
internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    internal const string FormId = "EvaluationId";

    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("evaluation_indicators");
        builder.Property<Guid>(FormId);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasKey(FormId, nameof(IndicatorRow.Id));
        builder.ComplexProperty(row => row.Line, ConfigureLine);
    }

    private static void ConfigureLine(ComplexPropertyBuilder<IndicatorLine> line)
    {
        line.Property(cells => cells.Level1).HasColumnName("level1");
        line.Property(cells => cells.Level2).HasColumnName("level2");
        line.Property(cells => cells.Level3).HasColumnName("level3");
        line.ComplexProperty(cells => cells.Target, cell => ConfigureValue(cell, "target"));
        line.ComplexProperty(cells => cells.Actual, cell => ConfigureValue(cell, "actual"));
        line.ComplexProperty(cells => cells.Points, cell => ConfigureNumber(cell, "points"));
        line.ComplexProperty(cells => cells.Score, cell => ConfigureNumber(cell, "score"));
        line.Property(cells => cells.DeviationReason).HasColumnName("deviation_reason");
    }

    private static void ConfigureValue(ComplexPropertyBuilder<IndicatorCell> cell, string column)
    {
        cell.ComplexProperty(indicator => indicator.Value, value =>
        {
            value.Property(structured => structured.Kind).HasColumnName($"{column}_kind");
            value.Property(structured => structured.Comparator).HasColumnName($"{column}_comparator");
            value.Property(structured => structured.Number).HasColumnName($"{column}_number");
            value.Property(structured => structured.Unit).HasColumnName($"{column}_unit");
            value.Property(structured => structured.Date).HasColumnName($"{column}_date");
            value.Property(structured => structured.Text).HasColumnName($"{column}_text");
        });
        cell.Property(indicator => indicator.Printed).HasColumnName($"{column}_printed");
    }

    private static void ConfigureNumber(ComplexPropertyBuilder<NumberCell> cell, string column)
    {
        cell.Property(number => number.Number).HasColumnName(column);
        cell.Property(number => number.Printed).HasColumnName($"{column}_printed");
    }
}
