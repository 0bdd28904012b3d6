using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Access;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Values;
using PerfEval.IntegrationTests.Application;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>An office whose people work on a running site.</summary>
public class LiveOffice : IAsyncLifetime
{
    public const string Password = "一个很长的口令 for tests";
    private readonly ConcurrentDictionary<Guid, Lazy<Task<Desk>>> _sessions = new();
    private SiteProcess? _site;

    public Office Office { get; } = new();

    public SiteProcess Site => _site ?? throw new InvalidOperationException("The site starts in InitializeAsync.");

    protected virtual string SaveLimit => "false";

    public async Task InitializeAsync()
    {
        await Office.InitializeAsync();
        await GivePasswordsAsync();
        await StartSiteAsync();
    }

    public async Task DisposeAsync()
    {
        Site.Dispose();
        await Office.DisposeAsync();
    }

    /// <summary>Starts the site, again after it was killed.</summary>
    public async Task StartSiteAsync() =>
        _site = await SiteProcess.StartAsync(Office.AppConnectionString, $"PerfEval:SaveLimit={SaveLimit}");

    /// <summary>A blank draft of a project of its own.</summary>
    public async Task<Desk> NewDraftAsync(Viewer person)
    {
        await using PerfEvalDb db = Office.Open();
        Project known = await db.Projects.AsNoTracking().SingleAsync(project => project.Id == Office.ProjectId);
        Guid id = Guid.NewGuid();
        db.Projects.Add(new Project { Id = id, Name = $"项目 {id}", UnitId = known.UnitId, DepartmentId = known.DepartmentId });
        await db.SaveChangesAsync();
        CreateResult result = await new CreateEvaluation(db).HandleAsync(new CreateRequest(id, new FiscalYear(2025)), person, default);
        return await SitDownAsync(person, Assert.IsType<CreateResult.Created>(result).Id);
    }

    /// <summary>A window of a person's one session, with a form open in it.</summary>
    public async Task<Desk> SitDownAsync(Viewer person, Guid form)
    {
        Desk session = await _sessions.GetOrAdd(person.Id, id => new(() => Desk.SignInAsync(Site, $"{id}"))).Value;
        return session.OpenWindow(Site, form);
    }

    private async Task GivePasswordsAsync()
    {
        await using PerfEvalDb db = Office.Open();
        foreach (UserAccount account in await db.Users.ToListAsync())
        {
            account.NormalizedUserName = account.UserName?.ToUpperInvariant();
            account.SecurityStamp = $"{account.Id}";
            account.PasswordHash = PasswordHashing.Hasher.HashPassword(account, Password);
        }
        await db.SaveChangesAsync();
    }
}
