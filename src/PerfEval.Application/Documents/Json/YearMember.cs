using System.Text.Json;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Documents.Json;

/// <summary>The member <c>year</c>, null where none is printed.</summary>
internal static class YearMember
{
    public static void WriteYear(this Utf8JsonWriter json, FiscalYear? year)
    {
        if (year is { } known)
            json.WriteNumber("year", known.Value);
        else
            json.WriteNull("year");
    }
}
