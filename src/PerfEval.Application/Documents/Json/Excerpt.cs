using System.Text;
using System.Text.Json;

namespace PerfEval.Application.Documents.Json;

/// <summary>Short pieces of an input for messages.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    /// <summary>A value that may be long, cut to what a message can show.</summary>
    public static string Of(string value) => value.Length <= MaxLength ? value : string.Concat(value.AsSpan(0, MaxLength), "…");

    /// <summary>What stands where malformed JSON goes wrong, up to the end of its line.</summary>
    public static string At(ReadOnlySpan<byte> json, JsonException error)
    {
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            json = json[(json.IndexOf((byte)'\n') + 1)..];
        int start = (int)Math.Min(error.BytePositionInLine ?? 0, json.Length);
        ReadOnlySpan<byte> rest = json[start..];
        int end = rest.IndexOf((byte)'\n');
        return Of(Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd());
    }
}
