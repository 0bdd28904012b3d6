using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Cli;

/// <summary>What a command says: its answer on the output, refusals on the error output, as text or, with --json, as JSON.</summary>
internal sealed class CommandOutput(ParseResult parsed, Option<bool> json)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Chinese stays readable
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly bool _asJson = parsed.GetValue(json);

    public static Option<bool> JsonOption() => new("--json") { Description = "以 JSON 输出" };

    public void Answer(string text, object data) =>
        parsed.InvocationConfiguration.Output.WriteLine(_asJson ? JsonSerializer.Serialize(data, Format) : text);

    public void Refuse(string reason) =>
        parsed.InvocationConfiguration.Error.WriteLine(_asJson ? JsonSerializer.Serialize(new { errors = new[] { new { reason } } }, Format) : reason);
}
