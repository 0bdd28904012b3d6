using PerfEval.Persistence;

namespace PerfEval.Application.Samples;

/// <summary>A small organisation tree with accounts, the published forms as history and drafts of 2025. Running it again changes nothing.</summary>
public sealed class SeedSampleData(PerfEvalDb db)
{
    /// <param name="password">The password of every sample account.</param>
    public Task HandleAsync(string password, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {password} {cancellation}");
}

/// <summary>The sample accounts, for the message at the start and for tests.</summary>
public static class SampleAccounts
{
    public static IReadOnlyList<SampleAccount> All { get; } = [];
}

public sealed record SampleAccount(string UserName, string DisplayName, string Organisation, string Role);
