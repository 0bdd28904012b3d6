using System.Collections.Concurrent;

namespace PerfEval.IntegrationTests.Live;

/// <summary>Clients that save without a pause, each in a field of its own, until the site no longer answers.</summary>
internal sealed class SaveStream(IReadOnlyList<Desk> desks, IReadOnlyList<string> paths)
{
    private readonly ConcurrentQueue<SentSave> _acknowledged = new();
    private readonly ConcurrentQueue<SentSave> _unknown = new();
    private readonly TaskCompletionSource _enough = new();

    /// <summary>What the site said it had saved.</summary>
    public IReadOnlyCollection<SentSave> Acknowledged => _acknowledged;

    /// <summary>What was sent and never answered.</summary>
    public IReadOnlyCollection<SentSave> Unknown => _unknown;

    /// <summary>Saves until the site was killed, which happens when it has acknowledged so many.</summary>
    public async Task RunUntilKilledAsync(SiteProcess site, int acknowledged)
    {
        Task clients = Task.WhenAll(desks.Select((_, client) => RunAsync(client, acknowledged)));
        await Task.WhenAny(_enough.Task, clients);
        await site.KillAsync();
        await clients;
    }

    /// <summary>Sends the unanswered requests again, the same bytes under the same keys, in the sessions that were open before.</summary>
    public async Task RepeatUnknownAsync(SiteProcess site)
    {
        while (_unknown.TryDequeue(out SentSave? save))
        {
            using Desk desk = desks[save.Client].OpenWindow(site, desks[save.Client].Form);
            _acknowledged.Enqueue(save.AnsweredWith(await desk.SendAsync(save.Request)));
        }
    }

    private async Task RunAsync(int client, int enough)
    {
        long version = 1;
        for (int number = 1; await SendAsync(client, number, version) is { } save; number++)
        {
            version = save.Version;
            _acknowledged.Enqueue(save);
            if (_acknowledged.Count >= enough)
                _enough.TrySetResult();
        }
    }

    private async Task<SentSave?> SendAsync(int client, int number, long version)
    {
        string text = $"第 {client} 人第 {number} 次";
        var save = new SentSave(client, paths[client], text, Desk.Save(version, (paths[client], text)));
        try
        {
            return save.AnsweredWith(await desks[client].SendAsync(save.Request));
        }
        catch (HttpRequestException)
        {
            _unknown.Enqueue(save);
            return null;
        }
    }
}

/// <summary>A save that was sent.</summary>
/// <param name="Client">Who sent it.</param>
/// <param name="Path">The field.</param>
/// <param name="Text">What it was to hold: no two saves the same.</param>
/// <param name="Request">The request.</param>
/// <param name="Version">The version it made; 0 while that is not known.</param>
internal sealed record SentSave(int Client, string Path, string Text, RawSave Request, long Version = 0)
{
    public SentSave AnsweredWith(Answer answer) => answer.Status == 200
        ? this with { Version = answer.Version }
        : throw new InvalidOperationException($"A save was refused ({answer.Status}): {answer.Body}");
}
