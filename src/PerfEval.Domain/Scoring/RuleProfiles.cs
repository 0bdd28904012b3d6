using System.Text.Json;

namespace PerfEval.Domain.Scoring;

/// <summary>The rule profiles that come with the program, and how a profile's JSON is read.</summary>
public static class RuleProfiles
{
    private static readonly Lazy<RuleProfile> Embedded = new(() => Parse(ReadResource("rule-profile.1.json")));

    /// <summary>The profile used where no campaign names one.</summary>
    public static RuleProfile Default => Embedded.Value;

    /// <summary>Reads a profile from its JSON.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    public static RuleProfile Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        JsonElement weights = root.GetProperty("recommendedWeights");
        return new RuleProfile
        {
            Code = Text(root, "code"),
            Name = Text(root, "name"),
            ExecutionPoints = root.GetProperty("executionPoints").GetDecimal(),
            Grades = [.. root.GetProperty("grades").EnumerateArray().Select(ReadGrade)],
            Tiers = [.. root.GetProperty("tiers").EnumerateArray().Select(ReadTier)],
            WeightsWithoutCost = ReadWeights(weights.GetProperty("withoutCost")),
            WeightsWithCost = ReadWeights(weights.GetProperty("withCost")),
        };
    }

    private static GradeBand ReadGrade(JsonElement band) =>
        new(Text(band, "grade"), band.TryGetProperty("from", out JsonElement from) ? from.GetDecimal() : null);

    private static QualitativeTier ReadTier(JsonElement tier) => new(
        [.. tier.GetProperty("words").EnumerateArray().Select(word => word.GetString() ?? "")],
        tier.GetProperty("lowestShare").GetDecimal(),
        tier.GetProperty("highestShare").GetDecimal(),
        tier.GetProperty("proposedShare").GetDecimal());

    private static Dictionary<string, decimal> ReadWeights(JsonElement weights) =>
        weights.EnumerateObject().ToDictionary(weight => weight.Name, weight => weight.Value.GetDecimal());

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";

    private static byte[] ReadResource(string name)
    {
        using Stream resource = typeof(RuleProfiles).Assembly.GetManifestResourceStream(typeof(RuleProfiles), name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        byte[] content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
