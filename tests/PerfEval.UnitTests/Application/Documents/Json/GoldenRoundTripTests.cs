using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Application.Documents.Json;
using PerfEval.Domain.Scoring;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Application.Documents.Json;

public sealed class GoldenRoundTripTests
{
    [Theory]
    [MemberData(nameof(GoldenForms.Names), MemberType = typeof(GoldenForms))]
    public void A_published_form_is_written_as_it_was_read(string name)
    {
        byte[] original = GoldenForms.Named(name).ReadBytes();

        byte[] written = Write(FormJson.Read(original));

        JsonNode expected = WithoutNotes(original);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(written)), JsonSerializer.Serialize(written));
    }

    [Fact]
    public void Chinese_is_written_as_it_is()
    {
        string written = System.Text.Encoding.UTF8.GetString(Write(FormJson.Read(GoldenForms.Named("2024/000-08").ReadBytes())));

        Assert.Contains("\"title\": \"财政项目支出绩效自评表\"", written, StringComparison.Ordinal);
    }

    private static byte[] Write(FormReading reading) => reading switch
    {
        FormReading.Evaluation evaluation =>
            FormJson.Write(evaluation.Form, EvaluationScorer.Score(evaluation.Form, RuleProfiles.Default)),
        FormReading.Declaration declaration => FormJson.Write(declaration.Form),
        _ => throw new InvalidOperationException(reading.ToString()),
    };

    private static JsonNode WithoutNotes(byte[] json)
    {
        JsonNode form = JsonNode.Parse(json) ?? throw new JsonException();
        form.AsObject().Remove("notes");
        return form;
    }
}
