using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.IntegrationTests.LocalPostgres;
using PerfEval.IntegrationTests.Pages;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Files that are no forms: each is refused with the place, what stands there and why, and nothing of it is stored.</summary>
[Collection(SharedOffice.Name)]
public sealed class RefusedFilesTests(LiveOffice office)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Tables =
        ["evaluations", "evaluation_indicators", "evaluation_history", "organisations", "projects", "idempotency_keys"];

    private static readonly Dictionary<string, BadFile> Files = new()
    {
        ["half a JSON"] = Raw("$", """{"format":"perfeval.self-evaluation/1","""),
        ["no JSON"] = Raw("$", "项目名称,分值\n信息化,10"),
        ["null"] = Raw("$", "null"),
        ["a list"] = Raw("$", "[]"),
        ["a picture"] = new("$", "", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ["another encoding"] = new("$", "", Encoding.Unicode.GetBytes("{}")),
        ["JSON a thousand deep"] = Raw("$", new string('[', 1_000) + new string(']', 1_000)),
        ["an unknown generation"] = Changed("$.generation", "1999", form => form["generation"] = "1999"),
        ["an unknown format"] = Changed("$.format", "perfeval.self-evaluation/9", form => form["format"] = "perfeval.self-evaluation/9"),
        ["an unknown member"] = Changed("$.grades", "优", form => form["grades"] = "优"),
        ["an unknown unit of money"] = Changed("$.currencyUnit", "美元", form => form["currencyUnit"] = "美元"),
        ["a year that is none"] = Changed("$.year", "今年", form => form["year"] = "今年"),
        ["no title"] = Changed("$.title", "", form => form.Remove("title")),
        ["no indicators"] = Changed("$.indicators", "", form => form.Remove("indicators")),
        ["a text as an amount"] = Changed("$.funds[0].executed", "一百万", form => form["funds"]![0]!["executed"] = "一百万"),
        ["an amount as a number"] = Changed("$.funds[0].executed", "80", form => form["funds"]![0]!["executed"] = 80),
        ["a list as an indicator"] = Changed("$.indicators[0]", "[]", form => form["indicators"]![0] = new JsonArray()),
        ["a NUL"] = Changed("$.goal.expected", "a", form => form["goal"]!["expected"] = "a\0b"),
        ["half a character"] = Raw("$", """{"format":"\ud842"}"""),
        ["a declaration"] = new("$.format", "perfeval.goal-declaration/1", GoldenForms.Declarations[0].ReadBytes()),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_that_is_no_form_is_refused_with_place_value_and_reason(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        using HttpResponseMessage answer = await desk.UploadAsync(Files[name].Content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await Visitor.ReadAsync(answer)).QuerySelectorAll("table.errors tbody tr")
            .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray()).ToList();
        Assert.Contains(errors, error => error[0].StartsWith(Files[name].Path, StringComparison.Ordinal) && error[1].Contains(Files[name].Value, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.NotEmpty(error[2]));
    }

    [Fact]
    public async Task Nothing_of_any_of_them_is_stored()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        string before = await RowsAsync();

        foreach (BadFile file in Files.Values)
            (await desk.UploadAsync(file.Content)).Dispose();

        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_form_of_a_unit_that_is_not_ones_own_is_refused()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        string before = await RowsAsync();

        using HttpResponseMessage answer = await desk.UploadAsync(Golden(form => form["unit"] = "大数据中心"));

        Assert.Equal((HttpStatusCode.BadRequest, before), (answer.StatusCode, await RowsAsync()));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("表\u202egpj.json")]
    public async Task The_files_name_does_not_matter(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        using HttpResponseMessage answer = await desk.UploadAsync(Golden(form => form["source"] = name), name);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_over_one_megabyte_is_refused()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        using HttpResponseMessage answer = await desk.UploadAsync(Golden(form => form["goal"]!["expected"] = new string('长', 400_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static BadFile Raw(string path, string content) => new(path, "", Encoding.UTF8.GetBytes(content));

    private static BadFile Changed(string path, string value, Action<JsonObject> change) => new(path, value, Golden(change));

    private static byte[] Golden(Action<JsonObject> change)
    {
        JsonObject form = JsonNode.Parse(GoldenForms.Named("2024/000-04").ReadBytes())!.AsObject();
        form["unit"] = "经济信息中心";
        change(form);
        return Encoding.UTF8.GetBytes(form.ToJsonString(Readable));
    }

    private async Task<string> RowsAsync()
    {
        string counts = string.Join(" || ',' || ", Tables.Select(table => $"(select count(*) from {table})"));
        return (string)(await Sql.AskAsync(office.Office.AppConnectionString, $"select {counts}"))!;
    }

    private sealed record BadFile(string Path, string Value, byte[] Content);
}
