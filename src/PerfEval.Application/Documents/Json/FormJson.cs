using System.Text.Json;
using System.Text.Unicode;
using PerfEval.Domain.Declarations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;

namespace PerfEval.Application.Documents.Json;

/// <summary>The JSON of forms, every cell a string as printed. Reading refuses what is malformed and nothing else: what a form says is
/// the findings' business.</summary>
public static class FormJson
{
    private const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Reads a self-evaluation or a declaration.</summary>
    public static FormReading Read(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> content = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (content.Length > MaxBytes)
            return Refuse("", $"文件超过 {MaxBytes / 1024 / 1024} MB");
        if (!Utf8.IsValid(content.Span))
            return Refuse("", "文件不是 UTF-8 编码");
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            return FormReader.Read(document.RootElement);
        }
        catch (JsonException error)
        {
            return Refuse(Excerpt.At(content.Span, error), $"不是合法的 JSON（第 {error.LineNumber + 1} 行，第 {error.BytePositionInLine + 1} 字节）");
        }
    }

    /// <summary>Writes a self-evaluation: its printed strings where it has them, else its values in the generation's formats.</summary>
    public static byte[] Write(EvaluationSnapshot form, EvaluationScores scores) =>
        JsonText.Write(json => new EvaluationWriter(json, form, scores).Write());

    /// <summary>Writes a declaration.</summary>
    public static byte[] Write(DeclarationSnapshot form) => JsonText.Write(json => DeclarationWriter.Write(json, form));

    private static FormReading.Refused Refuse(string value, string reason) => new([new("$", value, reason)]);
}
