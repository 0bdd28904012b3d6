using System.Text.Json;

namespace PerfEval.Application.Documents.Json;

/// <summary>Reads the members of one JSON object. Opening it reports members that are unknown, repeated or missing; reading a member
/// reports what is wrong with its value and goes on with a blank.</summary>
internal sealed class ObjectReader
{
    private const int MaxCharacters = 20_000;

    private readonly Dictionary<string, JsonElement> members = [];
    private readonly string path;

    private ObjectReader(string path, ProblemList problems) => (this.path, Problems) = (path, problems);

    public ProblemList Problems { get; }

    /// <summary>Opens an object; null stands for one that is missing and already reported.</summary>
    public static ObjectReader Open(JsonElement? element, string path, MemberNames names, ProblemList problems)
    {
        var reader = new ObjectReader(path, problems);
        if (element is { ValueKind: JsonValueKind.Object } found)
            reader.TakeMembers(found, names);
        else if (element is { } other)
            problems.Add(path, other, "应为 JSON 对象");
        return reader;
    }

    public ObjectReader Object(string name, MemberNames names) => Open(Find(name), PathOf(name), names, Problems);

    /// <summary>The elements of an array with their paths; none when the member is no array.</summary>
    public IReadOnlyList<(JsonElement Element, string Path)> Array(string name, int most)
    {
        if (Find(name) is not { } member)
            return [];
        if (member.ValueKind == JsonValueKind.Array && member.GetArrayLength() <= most)
            return [.. member.EnumerateArray().Select((element, index) => (element, $"{PathOf(name)}[{index}]"))];
        if (member.ValueKind == JsonValueKind.Array)
            Problems.Add(PathOf(name), $"{member.GetArrayLength()} 项", $"最多 {most} 项");
        else
            Problems.Add(PathOf(name), member, "应为 JSON 数组");
        return [];
    }

    /// <summary>A text; empty when it is missing or none.</summary>
    public string Text(string name) => Find(name) is { } member ? TextOf(member, PathOf(name)) : "";

    /// <summary>A text; null when the member is missing.</summary>
    public string? OptionalText(string name) => Find(name) is null ? null : Text(name);

    /// <summary>A text that is one of a few.</summary>
    public string OneOf(string name, IReadOnlyList<string> allowed)
    {
        string text = Text(name);
        bool isText = Find(name) is { ValueKind: JsonValueKind.String };
        if (isText && !allowed.Contains(text))
            Problems.Add(PathOf(name), text, $"应为{string.Join("、", allowed.Select(word => $"“{word}”"))}{(allowed.Count > 1 ? "之一" : "")}");
        return text;
    }

    /// <summary>A member's value; null when it is missing.</summary>
    public JsonElement? Find(string name) => members.TryGetValue(name, out JsonElement member) ? member : null;

    public string PathOf(string name) =>
        name.All(character => char.IsLetterOrDigit(character) || character == '_') ? $"{path}.{name}" : $"{path}['{name}']";

    /// <summary>The text of an element.</summary>
    public string TextOf(JsonElement element, string at)
    {
        string? text = element.ValueKind == JsonValueKind.String ? JsonText.Read(element) : null;
        string? fault = element.ValueKind == JsonValueKind.String ? FaultOf(text) : "应为文字（JSON 字符串）";
        if (fault is not null)
            Problems.Add(at, element, fault);
        return fault is null && text is not null ? text : "";
    }

    private static string? FaultOf(string? text)
    {
        if (text is null)
            return "含有不完整的字符";
        if (text.Length > MaxCharacters)
            return $"文字超过 {MaxCharacters} 个字符";
        return text.Any(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r')) ? "含有控制字符" : null;
    }

    private void TakeMembers(JsonElement element, MemberNames names)
    {
        foreach (JsonProperty member in element.EnumerateObject())
            Take(member, names);
        foreach (string name in names.Required.Where(name => !members.ContainsKey(name)))
            Problems.Add(PathOf(name), "", "缺少此项");
    }

    private void Take(JsonProperty member, MemberNames names)
    {
        string name = JsonText.NameOf(member);
        if (!names.Knows(name))
            Problems.Add(PathOf(Excerpt.Of(name)), member.Value, "不认识的项");
        else if (!members.TryAdd(name, member.Value))
            Problems.Add(PathOf(name), member.Value, "此项重复出现");
    }
}
