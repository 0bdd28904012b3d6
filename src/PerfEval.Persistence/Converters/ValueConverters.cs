using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Values;

namespace PerfEval.Persistence.Converters;

internal sealed class MoneyConverter() : ValueConverter<Money, decimal>(money => money.Yuan, yuan => new Money(yuan));

internal sealed class FiscalYearConverter() : ValueConverter<FiscalYear, int>(year => year.Value, value => new FiscalYear(value));

internal sealed class GenerationConverter()
    : ValueConverter<FormGeneration, string>(generation => generation.Code, code => FormGenerations.All.Single(known => known.Code == code));

/// <summary>A list as a JSON array, in its order.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), json => Read(json))
{
    private static string Write(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, JsonSerializerOptions.Web);

    private static List<T> Read(string json) => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web) ?? [];
}

/// <summary>Lists that are replaced and never changed in place: the same list is the same value.</summary>
internal sealed class SameListComparer<T>()
    : ValueComparer<IReadOnlyList<T>>((left, right) => ReferenceEquals(left, right), list => list.Count, list => list);
