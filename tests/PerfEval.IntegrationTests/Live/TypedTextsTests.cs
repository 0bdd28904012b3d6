using System.Net;
using AngleSharp.Html.Dom;
using PerfEval.Domain.Evaluations;
using PerfEval.IntegrationTests.Pages;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Whatever people type is kept as typed and shown as typed, on every page and in every document.</summary>
[Collection(SharedOffice.Name)]
public sealed class TypedTextsTests(LiveOffice office)
{
    private static readonly string[] Fields = ["level1", "level2", "level3", "target", "actual", "points", "score", "deviation"];

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["a script"] = "<script>alert(1)</script>",
        ["a handler in an attribute"] = "\" autofocus onfocus=\"alert(1)",
        ["an image that fails"] = "<img src=x onerror=alert(1)>",
        ["the end of a textarea"] = "</textarea></form><form action=//elsewhere.example>",
        ["entities"] = "&lt;b&gt; &amp;#x41; &nbsp",
        ["a template"] = "{{7*7}} ${7*7} @(7*7) <%= 7*7 %>",
        ["a formula"] = "=1+1",
        ["a command in a formula"] = "@SUM(1)+cmd|' /C calc'!A0",
        ["a full-width formula"] = "＝１＋１",
        ["a tab before a formula"] = "\t=1+1",
        ["a quotation mark"] = "'; drop table evaluations; --",
        ["control characters"] = "a\u0001b\u0008c\u001bd\u007fe",
        ["a rare character"] = "𠮷野家𰻝面",
        ["a family"] = "👨‍👩‍👧‍👦",
        ["marks of direction"] = "总分\u202e001\u202c \u200f\u2067x\u2069",
        ["characters of no width"] = "目\u200b标\ufeff值\u2060",
        ["combining marks"] = "e\u0301\u0302\u0303 ế",
        ["a character that is none"] = "\ufffe\uffff\U0010ffff",
        ["a private character"] = "\ue000\U000f0000",
        ["backslashes"] = "\\u0041\\x41\\0\\n",
        ["a path"] = "../../../../etc/passwd",
        ["blanks around"] = "　 前后有空格 　",
        ["full-width digits"] = "１２３.４５",
        ["a text"] = "约一百万元左右",
        ["a number beyond all numbers"] = "99999999999999999999999999999999999999",
        ["the largest number"] = "79228162514264337593543950335",
        ["the smallest number"] = "-79228162514264337593543950335",
        ["a tiny number"] = "0.0000000000000000000000000001",
        ["a number of all digits"] = "7.9228162514264337593543950335",
        ["a number with an exponent"] = "1e308",
        ["no number"] = "NaN",
        ["a date that is none"] = "2024年13月45日",
        ["a date beyond all dates"] = "99999年12月31日前",
        ["10,000 characters"] = new('长', 10_000),
        ["20,000 characters without a break"] = new('W', 20_000),
        ["a thousand lines"] = string.Concat(Enumerable.Repeat("行\n", 1_000)),
        ["ten thousand quotation marks"] = new('"', 10_000),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_text_is_kept_as_typed(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        Answer answer = await desk.SaveAsync(1, "goal.actual", Texts[name]);

        Assert.Equal(200, answer.Status);
        Assert.Equal(Texts[name], (await office.Office.ReadAsync(desk.Form)).ActualAchievement);
        Assert.Equal(Texts[name], (string?)answer.Json["cells"]![0]!["text"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task In_any_cell_it_is_accepted_and_every_page_and_document_opens(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        await FillEverywhereAsync(desk, Texts[name]);

        List<(string Address, HttpStatusCode Status)> answers = [];
        foreach (string part in new[] { "", "/table", "/submit", "/print", "/pdf", "/json", "/history" })
        {
            using HttpResponseMessage answer = await desk.Browser.GetAsync(desk.Page + part);
            answers.Add((part, answer.StatusCode));
        }

        Assert.All(answers, answer => Assert.Equal((answer.Address, HttpStatusCode.OK), answer));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_page_shows_what_was_typed_and_nothing_else_comes_of_it(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        string path = $"indicators.{(await office.Office.ReadAsync(desk.Form)).Indicators[0].Id}.deviation";
        await desk.SaveAsync(1, path, Texts[name]);

        IHtmlDocument page = await new Visitor(desk.Browser).OpenAsync(desk.Page);

        Assert.Equal(Texts[name], ((IHtmlTextAreaElement)page.GetElementById(path)!).Value);
        Assert.Empty(page.QuerySelectorAll("#form-table script, #form-table img, #form-table form, [onfocus]"));
    }

    [Fact]
    public async Task A_text_where_a_number_goes_is_kept_with_a_message_at_the_cell()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        Answer answer = await desk.SaveAsync(1, "funds.total.executed", "约一百万");
        IHtmlDocument page = await new Visitor(desk.Browser).OpenAsync(desk.Page);

        Assert.Equal((200, "约一百万"), (answer.Status, (string?)answer.Json["cells"]![0]!["text"]));
        string message = (string?)answer.Json["cells"]![0]!["message"] ?? "";
        Assert.Equal(("约一百万", message), (((IHtmlInputElement)page.GetElementById("funds.total.executed")!).Value, page.GetElementById("message-funds.total.executed")!.TextContent));
        Assert.NotEmpty(message);
    }

    private async Task FillEverywhereAsync(Desk desk, string text)
    {
        SelfEvaluation form = await office.Office.ReadAsync(desk.Form);
        IEnumerable<string> funds = form.TypedFields().OfType<FundPath>().Select(path => $"{path}");
        IEnumerable<string> cells = form.Indicators.Take(2).SelectMany(row => Fields.Select(field => $"indicators.{row.Id}.{field}"));
        Answer answer = await desk.SaveAsync(form.Version, [.. funds.Concat(cells).Select(path => (path, text))]);
        Assert.Equal(200, answer.Status);
    }
}
