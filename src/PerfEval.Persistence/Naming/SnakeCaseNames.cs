using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace PerfEval.Persistence.Naming;

/// <summary>Columns, keys, foreign keys and indexes in snake_case, so that SQL written by hand needs no quotes. Tables and the
/// columns of composite values that a configuration names itself are left as they are.</summary>
internal sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            NameColumns(entity);
            NameConstraints(entity);
        }
    }

    private static void NameColumns(IConventionTypeBase type)
    {
        foreach (IConventionProperty property in type.GetProperties())
            property.Builder.HasColumnName(SnakeCase.Of(property.GetColumnName()));
        foreach (IConventionComplexProperty complex in type.GetComplexProperties())
            NameColumns(complex.ComplexType);
    }

    private static void NameConstraints(IConventionEntityType entity)
    {
        foreach (IConventionKey key in entity.GetKeys())
            key.Builder.HasName(SnakeCase.Of(key.GetName()));
        foreach (IConventionForeignKey foreignKey in entity.GetForeignKeys())
            foreignKey.Builder.HasConstraintName(SnakeCase.Of(foreignKey.GetConstraintName()));
        foreach (IConventionIndex index in entity.GetIndexes())
            index.Builder.HasDatabaseName(SnakeCase.Of(index.GetDatabaseName()));
    }
}
