using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>One running site for all tests that leave it as it was.</summary>
[CollectionDefinition(Name)]
public sealed class SharedOffice : ICollectionFixture<LiveOffice>
{
    public const string Name = "live office";
}
