using System.Globalization;
using System.Text.Json;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Documents.Json;

/// <summary>Reads what the filler wrote about findings.</summary>
internal static class ExplanationsReader
{
    private const int Most = 1_000;

    private static readonly MemberNames Explanation = new(["id", "location", "text"]);

    private static readonly MemberNames Location = new(["section"]) { Optional = ["row", "field"] };

    private static readonly Dictionary<string, FormSection> Sections =
        Enum.GetValues<FormSection>().ToDictionary(NameOf);

    /// <summary>The explanations; none when the form has no such member.</summary>
    public static IReadOnlyList<FindingExplanation> Read(ObjectReader form) =>
        [.. form.Array("explanations", Most).Select(item => ReadOne(ObjectReader.Open(item.Element, item.Path, Explanation, form.Problems)))];

    /// <summary>A section's name in JSON.</summary>
    public static string NameOf(FormSection section) => section.ToString().ToLowerInvariant();

    private static FindingExplanation ReadOne(ObjectReader explanation) =>
        new(explanation.Text("id"), ReadLocation(explanation.Object("location", Location)), explanation.Text("text"));

    private static CellAddress ReadLocation(ObjectReader location) => new(
        Sections.GetValueOrDefault(location.OneOf("section", [.. Sections.Keys])),
        ReadRow(location),
        location.Find("field") is { ValueKind: not JsonValueKind.Null } ? location.Text("field") : "");

    private static string? ReadRow(ObjectReader location)
    {
        if (location.Find("row") is not { ValueKind: not JsonValueKind.Null } row)
            return null;
        if (row.ValueKind == JsonValueKind.Number && row.TryGetInt32(out int index) && index >= 0)
            return index.ToString(CultureInfo.InvariantCulture);
        return location.Text("row");
    }
}
