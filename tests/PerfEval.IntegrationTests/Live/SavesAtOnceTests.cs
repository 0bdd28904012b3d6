using System.Text.Json.Nodes;
using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Twenty people save one form at the same moment, all having opened the same version.</summary>
[Collection(SharedOffice.Name)]
public sealed class SavesAtOnceTests(LiveOffice office)
{
    private const string Goal = "goal.expected";
    private const int Clients = 20;

    [Fact]
    public async Task Of_two_hundred_saves_of_one_field_one_wins_and_the_others_get_a_conflict()
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Clients);

        Answer[] answers = await crowd.EachAsync(10, (desk, _, text) => desk.SaveAsync(1, Goal, text));

        Assert.Equal((1, 199), (answers.Count(answer => answer.Status == 200), answers.Count(answer => answer.Status == 412)));
        Assert.Equal((2, 2), ((await office.Office.ReadAsync(crowd.Form)).Version, (await office.Office.HistoryAsync(crowd.Form)).Count));
    }

    [Fact]
    public async Task Every_conflict_tells_what_both_made_of_the_field_and_what_it_was()
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Clients);

        Answer[] answers = await crowd.EachAsync(1, (desk, _, text) => desk.SaveAsync(1, Goal, text));

        SelfEvaluation form = await office.Office.ReadAsync(crowd.Form);
        string by = (await office.Office.HistoryAsync(crowd.Form))[^1].ActorName;
        var told = answers.Where(answer => answer.Status == 412).Select(answer => answer.Json["conflicts"]!.AsArray().Single()!).ToList();
        Assert.All(told, conflict => Assert.Equal((Goal, form.ExpectedGoal, "", by), Members(conflict, "path", "theirs", "original", "by")));
        Assert.Equal(Clients, told.Select(conflict => (string?)conflict["mine"]).Append(form.ExpectedGoal).Distinct().Count());
    }

    [Fact]
    public async Task Saves_of_twenty_different_fields_all_succeed_each_with_a_version_of_its_own()
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Clients);
        string[] paths = [.. (await office.Office.ReadAsync(crowd.Form)).TypedFields().Where(IsText).Select(path => $"{path}").Take(Clients)];

        Answer[] answers = await crowd.EachAsync(1, (desk, client, text) => desk.SaveAsync(1, paths[client], text));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(Enumerable.Range(2, Clients).Select(version => (long)version), answers.Select(answer => answer.Version).Order());
        SelfEvaluation form = await office.Office.ReadAsync(crowd.Form);
        Assert.Equal(crowd.Texts, paths.Select(path => form.Text(CellPath.Parse(path)!)));
    }

    [Fact]
    public async Task The_last_of_them_is_told_what_the_others_changed()
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Clients);
        string[] paths = [.. (await office.Office.ReadAsync(crowd.Form)).TypedFields().Where(IsText).Select(path => $"{path}").Take(Clients)];

        Answer[] answers = await crowd.EachAsync(1, (desk, client, text) => desk.SaveAsync(1, paths[client], text));

        int last = Array.FindIndex(answers, answer => answer.Version == Clients + 1);
        IEnumerable<string?> told = answers[last].Json["merged"]!.AsArray().Select(merged => (string?)merged!["path"]);
        Assert.Equal(paths.Where((_, client) => client != last).Order(), told.Order());
    }

    [Fact]
    public async Task One_request_repeated_twenty_times_at_once_has_one_effect_and_one_answer()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        RawSave request = Desk.Save(1, (Goal, "同一次保存"));

        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => desk.SendAsync(request)));

        Assert.Equal((200, 1), (answers.Max(answer => answer.Status), answers.Select(answer => answer.Body).Distinct().Count()));
        Assert.Equal(2, (await office.Office.ReadAsync(desk.Form)).Version);
    }

    [Fact]
    public async Task The_history_of_a_crowded_form_is_whole()
    {
        using Crowd crowd = await Crowd.GatherAsync(office, Clients);

        await crowd.EachAsync(3, (desk, client, text) => desk.SaveAsync(1, client % 2 == 0 ? Goal : "goal.actual", text));

        SelfEvaluation form = await office.Office.ReadAsync(crowd.Form);
        Assert.Null(HistoryChain.FirstBreak(await office.Office.HistoryAsync(crowd.Form), form.HistoryHead));
    }

    // a text is printed as typed, which makes the comparison simple
    private static bool IsText(CellPath path) => path is GoalPath
        or IndicatorPath { Field: IndicatorField.Level1 or IndicatorField.Level2 or IndicatorField.Level3 or IndicatorField.Deviation };

    private static (string?, string?, string?, string?) Members(JsonNode conflict, string first, string second, string third, string fourth) =>
        ((string?)conflict[first], (string?)conflict[second], (string?)conflict[third], (string?)conflict[fourth]);
}
