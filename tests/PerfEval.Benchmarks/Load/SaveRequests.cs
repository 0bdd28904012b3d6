using System.Text;
using PerfEval.Benchmarks.Sites;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Benchmarks.Load;

/// <summary>Saves of one cell, each with another number, on the version that the one before made.</summary>
internal sealed class SaveRequests(SelfEvaluation form, Credentials credentials) : IRequests
{
    private readonly string _path = $"indicators.{form.Indicators[0].Id}.actual";
    private long _version = form.Version;

    public ReadOnlySpan<byte> Next()
    {
        string body = $$"""{"changes":[{"path":"{{_path}}","value":"{{100_000 + _version}}.00(次)"}]}""";
        string head = $"""
            POST {FormPaths.Changes(form)} HTTP/1.1
            Host: 127.0.0.1
            Cookie: {credentials.Cookies}
            RequestVerificationToken: {credentials.Token}
            Idempotency-Key: {Guid.NewGuid()}
            If-Match: "{_version++}"
            Content-Type: application/json
            Content-Length: {Encoding.UTF8.GetByteCount(body)}
            """;
        return Encoding.UTF8.GetBytes($"{head.ReplaceLineEndings("\r\n")}\r\n\r\n{body}");
    }
}
