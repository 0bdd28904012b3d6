using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Values;

namespace PerfEval.Persistence.Converters;

internal sealed class MoneyConverter() : ValueConverter<Money, decimal>(money => money.Yuan, yuan => new Money(yuan));

internal sealed class FiscalYearConverter() : ValueConverter<FiscalYear, int>(year => year.Value, value => new FiscalYear(value));

internal sealed class GenerationConverter()
    : ValueConverter<FormGeneration, string>(generation => generation.Code, code => FormGenerations.All.Single(known => known.Code == code));

/// <summary>The changes of a history entry as a JSON array, in the order in which they happened.</summary>
internal sealed class ChangesConverter()
    : ValueConverter<IReadOnlyList<FieldChange>, string>(changes => Write(changes), json => Read(json))
{
    private static string Write(IReadOnlyList<FieldChange> changes) => JsonSerializer.Serialize(changes, JsonSerializerOptions.Web);

    private static List<FieldChange> Read(string json) => JsonSerializer.Deserialize<List<FieldChange>>(json, JsonSerializerOptions.Web) ?? [];
}

/// <summary>Entries of the history never change once they are made, so the same list is the same value.</summary>
internal sealed class ChangesComparer()
    : ValueComparer<IReadOnlyList<FieldChange>>((left, right) => ReferenceEquals(left, right), changes => changes.Count, changes => changes);
