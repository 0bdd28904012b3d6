using System.Text.Json.Nodes;
using PerfEval.IntegrationTests.LocalPostgres;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Requests that no page of ours sends: each is refused with the status of docs/develop/saving.md and a reason, and leaves
/// nothing behind.</summary>
[Collection(SharedOffice.Name)]
public sealed class RefusedSavesTests(LiveOffice office)
{
    private const string Goal = "goal.expected";

    private static readonly Dictionary<string, Func<RawSave, RawSave>> Spoilt = new()
    {
        ["no key"] = save => save with { Key = null },
        ["key abc"] = save => save with { Key = "abc" },
        ["key of zeros"] = save => save with { Key = $"{Guid.Empty}" },
        ["no If-Match"] = save => save with { IfMatch = null },
        ["If-Match *"] = save => save with { IfMatch = "*" },
        ["If-Match without quotes"] = save => save with { IfMatch = "1" },
        ["If-Match weak"] = save => save with { IfMatch = "W/\"1\"" },
        ["If-Match of two versions"] = save => save with { IfMatch = "\"1\", \"2\"" },
        ["If-Match below zero"] = save => save with { IfMatch = "\"-1\"" },
        ["If-Match of no version yet"] = save => save with { IfMatch = "\"99\"" },
        ["If-Match beyond all numbers"] = save => save with { IfMatch = "\"99999999999999999999\"" },
        ["no token"] = save => save with { Token = "" },
        ["token of somebody else"] = save => save with { Token = "CfDJ8Mz" },
        ["no body"] = save => save with { Body = "" },
        ["half a body"] = save => save with { Body = """{"changes":[{"path":"goal.expected",""" },
        ["body null"] = save => save with { Body = "null" },
        ["body a list"] = save => save with { Body = "[]" },
        ["no changes"] = save => save with { Body = "{}" },
        ["changes null"] = save => save with { Body = """{"changes":null}""" },
        ["a change null"] = save => save with { Body = """{"changes":[null]}""" },
        ["a path null"] = save => save with { Body = """{"changes":[{"path":null,"value":"x"}]}""" },
        ["a value null"] = save => save with { Body = """{"changes":[{"path":"goal.expected","value":null}]}""" },
        ["a value a number"] = save => save with { Body = """{"changes":[{"path":"goal.expected","value":1}]}""" },
        ["no value"] = save => save with { Body = """{"changes":[{"path":"goal.expected"}]}""" },
        ["an unknown member"] = save => save with { Body = """{"changes":[{"path":"goal.expected","value":"x","score":"100"}]}""" },
        ["half a character"] = save => save with { Body = """{"changes":[{"path":"goal.expected","value":"\ud842"}]}""" },
        ["half a character in a path"] = save => save with { Body = """{"changes":[{"path":"goal.\udfb7","value":"x"}]}""" },
        ["half a character in a name"] = save => save with { Body = """{"changes":[{"\ud842":"goal.expected","value":"x"}]}""" },
        ["a NUL"] = save => save with { Body = """{"changes":[{"path":"goal.expected","value":"a\u0000b"}]}""" },
        ["20,001 characters"] = save => save with { Body = Body(Goal, new string('长', 20_001)) },
        ["an unknown path"] = save => save with { Body = Body("goal.other", "x") },
        ["no path"] = save => save with { Body = Body("", "x") },
        ["the state as a path"] = save => save with { Body = Body("state", "Approved") },
        ["a computed cell"] = save => save with { Body = Body("totalScore", "100") },
        ["the project's name"] = save => save with { Body = Body("head.project", "别的项目") },
        ["a row of another form"] = save => save with { Body = Body($"indicators.{Guid.NewGuid()}.score", "10") },
        ["a row neither added nor removed"] = save => save with { Body = Body($"indicators.{Guid.NewGuid()}", "moved") },
        ["an order of no ids"] = save => save with { Body = Body("indicators.order", "1,2,3") },
        ["not JSON by its type"] = save => save with { ContentType = "text/plain" },
    };

    private static readonly Dictionary<string, int> OtherThan400 = new() { ["no If-Match"] = 428, ["not JSON by its type"] = 415 };

    public static TheoryData<string> Names => [.. Spoilt.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_malformed_save_is_refused_and_stores_nothing(string name)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        long before = await KeysAsync();

        Answer answer = await desk.SendAsync(Spoilt[name](Desk.Save(1, (Goal, "目标"))));

        Assert.Equal(OtherThan400.GetValueOrDefault(name, 400), answer.Status);
        Assert.NotEmpty((string?)answer.Json["title"] ?? "");
        Assert.Equal((1, 1, before), ((await office.Office.ReadAsync(desk.Form)).Version, (await office.Office.HistoryAsync(desk.Form)).Count, await KeysAsync()));
    }

    [Theory]
    [InlineData("no key", "Idempotency-Key", "")]
    [InlineData("key abc", "Idempotency-Key", "abc")]
    [InlineData("If-Match *", "If-Match", "*")]
    [InlineData("an unknown path", "goal.other", "x")]
    [InlineData("the project's name", "head.project", "别的项目")]
    [InlineData("an order of no ids", "indicators.order", "1,2,3")]
    [InlineData("half a body", "$.changes[0]", "")]
    [InlineData("a change null", "$.changes[0]", "")]
    [InlineData("a value a number", "$.changes[0].value", "")]
    public async Task It_is_told_where_the_mistake_is_and_what_stood_there(string name, string path, string value)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        JsonNode error = (await desk.SendAsync(Spoilt[name](Desk.Save(1, (Goal, "目标"))))).Json["errors"]!.AsArray().Single()!;

        Assert.Equal((path, value), ((string?)error["path"], (string?)error["value"]));
        Assert.NotEmpty((string?)error["reason"] ?? "");
    }

    [Fact]
    public async Task One_bad_change_keeps_the_good_ones_out_too()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);

        Answer answer = await desk.SendAsync(Desk.Save(1, (Goal, "x")) with
        {
            Body = """{"changes":[{"path":"goal.expected","value":"好的"},{"path":"goal.other","value":"不好的"}]}""",
        });

        Assert.Equal((400, ""), (answer.Status, (await office.Office.ReadAsync(desk.Form)).ExpectedGoal));
    }

    [Fact]
    public async Task A_form_that_does_not_exist_and_one_of_others_are_not_found()
    {
        using Desk own = await office.NewDraftAsync(office.Office.Filler);
        using Desk foreign = await office.SitDownAsync(office.Office.Stranger, own.Form);
        using Desk nowhere = await office.SitDownAsync(office.Office.Filler, Guid.NewGuid());

        Assert.Equal((404, 404), ((await foreign.SaveAsync(1, Goal, "x")).Status, (await nowhere.SaveAsync(1, Goal, "x")).Status));
    }

    [Fact]
    public async Task Who_sees_a_form_but_does_not_fill_it_in_may_not_save()
    {
        using Desk own = await office.NewDraftAsync(office.Office.Filler);
        using Desk reviewer = await office.SitDownAsync(office.Office.Reviewer, own.Form);

        Assert.Equal(403, (await reviewer.SaveAsync(1, Goal, "x")).Status);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so_and_not_sent_elsewhere()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        using Desk nobody = desk.OpenWindowSignedOut(office.Site);

        Answer answer = await nobody.SaveAsync(1, Goal, "x");

        Assert.Equal((401, 401), (answer.Status, answer.Json["status"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_submitted_form_is_not_changed()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        Answer filled = await desk.FillAsync(await office.Office.ReadAsync(desk.Form));
        using HttpResponseMessage submitted = await desk.SubmitAsync(filled.Version);

        Answer answer = await desk.SaveAsync(filled.Version, Goal, "x");

        Assert.Equal((302, 409, "in-review"), ((int)submitted.StatusCode, answer.Status, (string?)answer.Json["state"]));
    }

    [Fact]
    public async Task A_key_of_another_body_is_refused_and_the_first_body_stays()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        RawSave first = Desk.Save(1, (Goal, "第一次"));
        await desk.SendAsync(first);

        Answer answer = await desk.SendAsync(first with { Body = Body(Goal, "第二次") });

        Assert.Equal((422, "第一次"), (answer.Status, (await office.Office.ReadAsync(desk.Form)).ExpectedGoal));
    }

    [Fact]
    public async Task A_repeated_request_gets_the_stored_answer_to_the_byte()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        RawSave request = Desk.Save(1, ("funds.total.executed", "一百万"));
        Answer first = await desk.SendAsync(request);
        await desk.SaveAsync(2, "funds.total.executed", "5");

        Answer again = await desk.SendAsync(request);

        Assert.Equal((200, first.Body, "\"2\""), (again.Status, again.Body, again.Headers.ETag?.Tag));
    }

    private static string Body(string path, string value) => Desk.Save(1, (path, value)).Body;

    private async Task<long> KeysAsync() => (long)(await Sql.AskAsync(office.Office.AppConnectionString, "select count(*) from idempotency_keys"))!;
}
