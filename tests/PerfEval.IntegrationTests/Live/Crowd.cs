namespace PerfEval.IntegrationTests.Live;

/// <summary>Several windows of one unit's fillers on one new draft.</summary>
public sealed class Crowd : IDisposable
{
    private Crowd(IReadOnlyList<Desk> desks) => Desks = desks;

    public IReadOnlyList<Desk> Desks { get; }

    public Guid Form => Desks[0].Form;

    /// <summary>What the clients type in the first round.</summary>
    public IEnumerable<string> Texts => Desks.Select((_, client) => Text(client, 0));

    public static async Task<Crowd> GatherAsync(LiveOffice office, int clients)
    {
        Desk first = await office.NewDraftAsync(office.Office.Filler);
        IEnumerable<Task<Desk>> others = Enumerable.Range(1, clients - 1)
            .Select(number => office.SitDownAsync(number % 2 == 0 ? office.Office.Filler : office.Office.Colleague, first.Form));
        return new Crowd([first, .. await Task.WhenAll(others)]);
    }

    /// <summary>All clients act at once, each so many times one after the other; each time with a text of its own.</summary>
    public async Task<Answer[]> EachAsync(int times, Func<Desk, int, string, Task<Answer>> act)
    {
        Answer[][] answers = await Task.WhenAll(Desks.Select((desk, client) => RepeatAsync(times, time => act(desk, client, Text(client, time)))));
        return [.. answers.SelectMany(each => each)];
    }

    public void Dispose()
    {
        foreach (Desk desk in Desks)
            desk.Dispose();
    }

    private static async Task<Answer[]> RepeatAsync(int times, Func<int, Task<Answer>> act)
    {
        var answers = new Answer[times];
        for (int time = 0; time < times; time++)
            answers[time] = await act(time);
        return answers;
    }

    private static string Text(int client, int time) => $"第 {client} 人第 {time} 次";
}
