using System.Text.Json;
using PerfEval.Domain.Values;

namespace PerfEval.TestKit.Golden;

/// <summary>Members of a golden form's JSON that tests ask for often.</summary>
public static class GoldenMembers
{
    /// <summary>The printed title.</summary>
    public static string Title(this GoldenForm form) => form.ReadJson().GetProperty("title").GetString() ?? "";

    /// <summary>The year, null where none is printed.</summary>
    public static FiscalYear? Year(this GoldenForm form) =>
        form.ReadJson().GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? new FiscalYear(year.GetInt32()) : null;
}
