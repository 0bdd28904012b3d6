using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Domain.Organisations;

namespace PerfEval.Application.Evaluations;

/// <summary>The idempotency key of a save: what it covers, and the answer that is kept under it.</summary>
internal static class SaveKey
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static KeyClaim Of(SaveRequest request, Viewer viewer) => new(
        viewer.Id,
        $"evaluations/{request.EvaluationId}/changes",
        request.Key,
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { request.BaseVersion, request.Changes }, Json)));

    /// <summary>The answer to a request under a key that was used before.</summary>
    public static SaveResult Repeat(KeyClaim claim, ClaimedKey key) =>
        key.Answer is { } answer && claim.BodyHash.AsSpan().SequenceEqual(key.BodyHash)
            ? new SaveResult.Saved(Read(answer))
            : new SaveResult.KeyReused();

    public static string Write(SaveAnswer answer) => JsonSerializer.Serialize(answer, Json);

    private static SaveAnswer Read(string answer) =>
        JsonSerializer.Deserialize<SaveAnswer>(answer, Json) ?? throw new InvalidOperationException("A stored answer is empty.");
}
