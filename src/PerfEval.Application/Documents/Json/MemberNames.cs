namespace PerfEval.Application.Documents.Json;

/// <summary>The members that a JSON object must and may have.</summary>
internal sealed record MemberNames(IReadOnlyList<string> Required)
{
    public IReadOnlyList<string> Optional { get; init; } = [];

    public bool Knows(string name) => Required.Contains(name) || Optional.Contains(name);
}
