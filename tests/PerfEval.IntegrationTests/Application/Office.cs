using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;
using PerfEval.TestKit.Databases;
using Xunit;

namespace PerfEval.IntegrationTests.Application;

/// <summary>A database with a small tree: a bureau above two departments, a unit below each, a project and a filler in each unit.</summary>
public sealed class Office : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private NpgsqlDataSource? _source;

    public Viewer Filler { get; } = new(Guid.NewGuid(), "张三");

    public Viewer Colleague { get; } = new(Guid.NewGuid(), "李四");

    public Viewer Reviewer { get; } = new(Guid.NewGuid(), "王五");

    public Viewer Stranger { get; } = new(Guid.NewGuid(), "赵六");

    public Guid ProjectId { get; } = Guid.NewGuid();

    public string AppConnectionString => _database.AppConnectionString;

    public string OwnerConnectionString => _database.OwnerConnectionString;

    private Guid BureauId { get; } = Guid.NewGuid();

    private Guid UnitId { get; } = Guid.NewGuid();

    private Guid OtherUnitId { get; } = Guid.NewGuid();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _source = NpgsqlDataSource.Create(AppConnectionString);
        await using PerfEvalDb db = Open();
        AddTree(db);
        AddPeople(db);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>A context with the application's rights.</summary>
    public PerfEvalDb Open() => new(new DbContextOptionsBuilder<PerfEvalDb>()
        .UseNpgsql(_source ?? throw new InvalidOperationException("The office is not open yet.")).Options);

    /// <summary>A new draft of a year; each year can be had once.</summary>
    public async Task<SelfEvaluation> NewDraftAsync(int year)
    {
        await using PerfEvalDb db = Open();
        CreateResult result = await new CreateEvaluation(db).HandleAsync(new CreateRequest(ProjectId, new FiscalYear(year)), Filler, default);
        return await ReadAsync(Assert.IsType<CreateResult.Created>(result).Id);
    }

    public async Task<SelfEvaluation> ReadAsync(Guid id)
    {
        await using PerfEvalDb db = Open();
        return await db.Evaluations.AsNoTracking().Include(form => form.Indicators.OrderBy(row => row.Position)).SingleAsync(form => form.Id == id);
    }

    public Task<SaveResult> SaveAsync(SelfEvaluation form, params (string Path, string Value)[] changes) => SaveAsync(form, Filler, changes);

    public Task<SaveResult> SaveAsync(SelfEvaluation form, Viewer viewer, params (string Path, string Value)[] changes) =>
        SaveAsync(Request(form, changes), viewer);

    public async Task<SaveResult> SaveAsync(SaveRequest request, Viewer viewer)
    {
        await using PerfEvalDb db = Open();
        return await new SaveEvaluation(db).HandleAsync(request, viewer, default);
    }

    public static SaveRequest Request(SelfEvaluation form, params (string Path, string Value)[] changes) => new()
    {
        EvaluationId = form.Id,
        Key = Guid.NewGuid(),
        BaseVersion = form.Version,
        Changes = [.. changes.Select(change => new RequestedChange(change.Path, change.Value))],
    };

    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Guid id)
    {
        await using PerfEvalDb db = Open();
        return await db.History.AsNoTracking().Where(entry => entry.EvaluationId == id).OrderBy(entry => entry.Version).ToListAsync();
    }

    private void AddTree(PerfEvalDb db)
    {
        Guid departmentId = Guid.NewGuid();
        Guid otherDepartmentId = Guid.NewGuid();
        db.Organisations.AddRange(
            new Organisation { Id = BureauId, Name = "财政局", Kind = OrganisationKind.FinanceBureau },
            new Organisation { Id = departmentId, ParentId = BureauId, Name = "发展和改革委员会", Kind = OrganisationKind.Department },
            new Organisation { Id = UnitId, ParentId = departmentId, Name = "经济信息中心", Kind = OrganisationKind.Unit },
            new Organisation { Id = otherDepartmentId, ParentId = BureauId, Name = "数据局", Kind = OrganisationKind.Department },
            new Organisation { Id = OtherUnitId, ParentId = otherDepartmentId, Name = "大数据中心", Kind = OrganisationKind.Unit });
        db.Projects.Add(new Project { Id = ProjectId, Name = "信息化运维项目", UnitId = UnitId, DepartmentId = departmentId });
    }

    private void AddPeople(PerfEvalDb db)
    {
        Add(db, Filler, UnitId, Role.Filler);
        Add(db, Colleague, UnitId, Role.Filler);
        Add(db, Reviewer, BureauId, Role.FinanceReviewer);
        Add(db, Stranger, OtherUnitId, Role.Filler);
    }

    private static void Add(PerfEvalDb db, Viewer person, Guid organisationId, Role role)
    {
        db.Users.Add(new UserAccount { Id = person.Id, UserName = $"{person.Id}", DisplayName = person.Name, OrganisationId = organisationId });
        db.RoleAssignments.Add(new RoleAssignment { UserId = person.Id, OrganisationId = organisationId, Role = role });
    }
}
