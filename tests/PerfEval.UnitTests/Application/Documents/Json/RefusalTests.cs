using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Application.Documents.Json;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("$.funds[0].executed", "十万")]
    [InlineData("$.funds[2].initialBudget", "1,23")]
    [InlineData("$.funds[1].annualBudget", "100元")]
    [InlineData("$.funds[0].annualBudget", "99999999999999999999999999999999")]
    [InlineData("$.funds[0].points", "十")]
    [InlineData("$.funds[3].rate", "高")]
    [InlineData("$.funds[0].score", "9.9.9")]
    [InlineData("$.indicators[1].points", "10分")]
    [InlineData("$.indicators[12].score", "满分")]
    [InlineData("$.totalPoints", "一百")]
    [InlineData("$.totalScore", "abc")]
    [InlineData("$.grade", "优秀")]
    [InlineData("$.currencyUnit", "美元")]
    [InlineData("$.format", "perfeval.self-evaluation/2")]
    [InlineData("$.funds[0].line", "fiscal")]
    [InlineData("$.title", "标题\u0001")]
    public void A_text_that_does_not_fit_its_cell_is_refused(string path, string value)
    {
        FieldError problem = Assert.Single(Problems(form => Set(form, path, value)));

        Assert.Equal((path, value), (problem.Path, problem.Path == "$.title" ? value : problem.Value));
    }

    [Theory]
    [InlineData("$.funds[0].executed", "5")]
    [InlineData("$.title", "null")]
    [InlineData("$.goal", "\"目标\"")]
    [InlineData("$.indicators", "{}")]
    [InlineData("$.indicators[0]", "\"指标\"")]
    [InlineData("$.year", "\"2024\"")]
    [InlineData("$.year", "2024.5")]
    [InlineData("$.year", "99999999999")]
    [InlineData("$.generation", "2024")]
    [InlineData("$.notes", "[1]")]
    [InlineData("$.explanations", "[{}]")]
    public void A_value_of_the_wrong_type_is_refused(string path, string json) =>
        Assert.All(Problems(form => Set(form, path, JsonNode.Parse(json))), problem => Assert.StartsWith(path, problem.Path, StringComparison.Ordinal));

    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    [InlineData("2024 ")]
    public void An_unknown_generation_is_refused(string code) =>
        Assert.Equal("$.generation", Assert.Single(Problems(form => form["generation"] = code)).Path);

    [Theory]
    [InlineData("2020")]
    [InlineData("null")]
    public void A_year_without_a_form_is_refused(string year) =>
        Assert.Equal("$.year", Assert.Single(Problems(form => form["year"] = JsonNode.Parse(year))).Path);

    [Theory]
    [InlineData("$.title")]
    [InlineData("$.year")]
    [InlineData("$.funds")]
    [InlineData("$.goal.expected")]
    [InlineData("$.funds[2].rate")]
    [InlineData("$.indicators[3].deviation")]
    public void A_missing_member_is_refused(string path) =>
        Assert.Equal((path, "缺少此项"), Only(Problems(form => Parent(form, path).AsObject().Remove(Name(path)))));

    [Theory]
    [InlineData("$.foo")]
    [InlineData("$.funds[0].foo")]
    [InlineData("$.goal.foo")]
    [InlineData("$.indicators[0].foo")]
    public void An_unknown_member_is_refused(string path) =>
        Assert.Equal((path, "不认识的项"), Only(Problems(form => Set(form, path, "x"))));

    [Fact]
    public void A_repeated_member_is_refused() =>
        Assert.Equal(("$.title", "此项重复出现"), Only(ProblemsOf(Json().Replace("\"year\"", "\"title\": \"x\", \"year\"", StringComparison.Ordinal))));

    [Fact]
    public void Fewer_than_four_fund_lines_are_refused() =>
        Assert.Equal(("$.funds", "应有 4 项"), Only(Problems(form => form["funds"]!.AsArray().RemoveAt(3))));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            ["$.grade", "$.indicators[0].points", "$.totalScore"],
            Problems(form =>
            {
                Set(form, "$.grade", "?");
                Set(form, "$.indicators[0].points", "?");
                Set(form, "$.totalScore", "?");
            }).Select(problem => problem.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("\"text\"")]
    public void What_is_no_JSON_object_is_refused(string json) => Assert.Equal("$", Assert.Single(ProblemsOf(json)).Path);

    [Fact]
    public void Malformed_JSON_is_refused_with_its_place() =>
        Assert.Equal(
            new FieldError("$", "oops", "不是合法的 JSON（第 2 行，第 12 字节）"),
            Assert.Single(ProblemsOf("{\n  \"title\": oops\n}")));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused() =>
        Assert.IsType<FormReading.Refused>(FormJson.Read(new byte[] { (byte)'"', 0xff, (byte)'"' }));

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("$.title", Assert.Single(ProblemsOf(Json().Replace("\"财政项目支出绩效自评表\"", "\"\\ud800\"", StringComparison.Ordinal))).Path);

    [Fact]
    public void A_cell_of_ten_thousand_characters_is_read() => Assert.Empty(Problems(form => Set(form, "$.goal.actual", new string('完', 10_000))));

    [Fact]
    public void A_cell_that_is_much_too_long_is_refused() =>
        Assert.Equal(("$.goal.actual", "文字超过 20000 个字符"), Only(Problems(form => Set(form, "$.goal.actual", new string('完', 20_001)))));

    [Theory]
    [InlineData("$.indicators[0].target", "≥≥5??")]
    [InlineData("$.indicators[0].actual", "9e99")]
    [InlineData("$.indicators[0].score", "99999")]
    [InlineData("$.funds[0].annualBudget", "-5")]
    [InlineData("$.funds[0].executed", "１，２３４．５")]
    [InlineData("$.funds[0].executed", "—")]
    [InlineData("$.totalScore", "3")]
    [InlineData("$.grade", "")]
    [InlineData("$.indicators[0].points", "")]
    public void What_a_form_says_is_never_refused(string path, string value) => Assert.Empty(Problems(form => Set(form, path, value)));

    [Fact]
    public void A_budget_of_a_declaration_that_is_no_number_is_refused()
    {
        JsonObject form = JsonNode.Parse(GoldenForms.Named("2020/001-01").ReadBytes())!.AsObject();
        form["budget"]!["total"] = "若干";

        Assert.Equal("$.budget.total", Assert.Single(ProblemsOf(form.ToJsonString())).Path);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Empty(ProblemsOf("\uFEFF" + Json()));

    private static string Json() => Encoding.UTF8.GetString(GoldenForms.Named("2024/000-08").ReadBytes());

    private static IReadOnlyList<FieldError> Problems(Action<JsonObject> change)
    {
        JsonObject form = JsonNode.Parse(Json())!.AsObject();
        change(form);
        return ProblemsOf(form.ToJsonString());
    }

    private static IReadOnlyList<FieldError> ProblemsOf(string json) =>
        FormJson.Read(Encoding.UTF8.GetBytes(json)) is FormReading.Refused refused ? refused.Problems : [];

    private static (string Path, string Reason) Only(IReadOnlyList<FieldError> problems)
    {
        FieldError problem = Assert.Single(problems);
        return (problem.Path, problem.Reason);
    }

    private static void Set(JsonObject form, string path, JsonNode? value)
    {
        JsonNode parent = Parent(form, path);
        if (path.EndsWith(']'))
            parent.AsArray()[int.Parse(Name(path), null)] = value;
        else
            parent[Name(path)] = value;
    }

    private static string Name(string path) => Steps(path)[^1];

    private static JsonNode Parent(JsonNode form, string path) =>
        Steps(path)[..^1].Aggregate(form, (node, step) => (int.TryParse(step, out int index) ? node[index] : node[step])!);

    private static string[] Steps(string path) =>
        path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)[1..];
}
