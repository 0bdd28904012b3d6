using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfEval.Application.Documents.Json;

/// <summary>Texts in JSON: read without failing, written as people read them.</summary>
public static class JsonText
{
    /// <summary>Indented, with Chinese as it is instead of as escapes; the output is a file, never part of a page.</summary>
    public static JsonWriterOptions Readable { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of what is written, with a line feed at the end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            write(json);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A string's text; null when it holds half a character.</summary>
    internal static string? Read(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member's name; a question mark when it holds half a character.</summary>
    internal static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
