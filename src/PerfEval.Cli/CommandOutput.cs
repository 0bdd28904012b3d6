using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Application.Evaluations;

namespace PerfEval.Cli;

/// <summary>What a command says: its answer on the output, refusals on the error output, as text or, with --json, as JSON.</summary>
internal sealed class CommandOutput(ParseResult parsed, TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Chinese stays readable
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private const string JsonName = "--json";

    private readonly bool _asJson = parsed.GetValue<bool>(JsonName);

    public CommandOutput(ParseResult parsed)
        : this(parsed, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
    {
    }

    /// <summary>The option that every command has; it stands at the root.</summary>
    public static Option<bool> JsonOption() => new(JsonName) { Description = "以 JSON 输出结果和出错信息", Recursive = true };

    public void Answer(string text, object data) => output.WriteLine(_asJson ? JsonSerializer.Serialize(data, Format) : text);

    public void Refuse(string reason) => Refuse([new FieldError("", "", reason)]);

    public void Refuse(IReadOnlyList<FieldError> errors) => Refuse([.. errors.Select(one => new Refusal(one))]);

    public void Refuse(IReadOnlyList<Refusal> refusals)
    {
        if (_asJson)
            error.WriteLine(JsonSerializer.Serialize(new { errors = refusals }, Format));
        else
            error.WriteLine(string.Join(Environment.NewLine, refusals.Select(refusal => refusal.Line)));
    }
}
