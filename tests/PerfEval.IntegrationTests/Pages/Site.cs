extern alias Web;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Application.Samples;
using PerfEval.TestKit.Databases;
using Xunit;
using SiteProgram = Web::Program;

namespace PerfEval.IntegrationTests.Pages;

/// <summary>The whole site over a database of its own with the sample data, for one class of tests.</summary>
public class Site : IAsyncLifetime
{
    public const string Password = "样例口令 for tests";
    private readonly TestDatabase _database = new();
    private WebApplicationFactory<SiteProgram>? _host;

    /// <summary>Off: tests save as fast as they can.</summary>
    protected virtual string SaveLimit => "false";

    private WebApplicationFactory<SiteProgram> Host => _host ?? throw new InvalidOperationException("The site starts in InitializeAsync.");

    public IServiceProvider Services => Host.Services;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _host = new WebApplicationFactory<SiteProgram>().WithWebHostBuilder(Configure);
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedSampleData>().HandleAsync(Password, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Somebody who is not signed in.</summary>
    public Visitor Anybody() => new(Host.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));

    /// <summary>The first sample account with a role, signed in.</summary>
    public Task<Visitor> AsAsync(string role) => AsUserAsync(SampleAccounts.All.First(account => account.Role == role).UserName);

    public async Task<Visitor> AsUserAsync(string userName)
    {
        Visitor visitor = Anybody();
        await visitor.SignInAsync(userName, Password);
        return visitor;
    }

    public Task<Visitor> AsFillerAsync() => AsAsync("填报人");

    private void Configure(IWebHostBuilder builder) => builder
        .UseSetting("ConnectionStrings:PerfEval", _database.AppConnectionString)
        .UseSetting("PerfEval:SaveLimit", SaveLimit);
}
