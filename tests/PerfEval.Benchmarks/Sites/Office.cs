using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerfEval.Benchmarks.Forms;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Reviews;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;

namespace PerfEval.Benchmarks.Sites;

/// <summary>What the database holds: a bureau, departments and units with a project, a draft and a filler each; the measured forms
/// belong to the first unit.</summary>
internal sealed class Office
{
    public const string Password = "perfeval-benchmark";
    public const string FillerName = "filler";

    private const int Departments = 20;
    private const int UnitsEach = 10;
    private const int MeasuredForms = 33;
    private readonly Guid _bureau = Guid.CreateVersion7();
    private readonly List<SelfEvaluation> _measured = [];

    public UserAccount Filler { get; private set; } = new() { DisplayName = "", OrganisationId = Guid.Empty };

    /// <summary>Drafts with 17 indicators that the filler fills in: one for each of 16 connections to either site, and one to try.</summary>
    public IReadOnlyList<SelfEvaluation> Measured => _measured;

    public static async Task<Office> FurnishAsync(string connectionString)
    {
        var office = new Office();
        await using var db = new PerfEvalDb(new DbContextOptionsBuilder<PerfEvalDb>().UseNpgsql(connectionString).Options);
        db.Add(new Organisation { Id = office._bureau, Name = "财政局", Kind = OrganisationKind.FinanceBureau });
        for (int department = 0; department < Departments; department++)
            office.AddDepartment(db, department);
        await db.SaveChangesAsync();
        return office;
    }

    private void AddDepartment(PerfEvalDb db, int number)
    {
        Guid id = Guid.CreateVersion7();
        db.Add(new Organisation { Id = id, ParentId = _bureau, Name = $"主管部门{number}", Kind = OrganisationKind.Department });
        for (int unit = 0; unit < UnitsEach; unit++)
            AddUnit(db, id, $"实施单位{number}-{unit}");
    }

    private void AddUnit(PerfEvalDb db, Guid department, string name)
    {
        bool measured = _measured.Count == 0;
        Guid unit = Guid.CreateVersion7();
        db.Add(new Organisation { Id = unit, ParentId = department, Name = name, Kind = OrganisationKind.Unit });
        UserAccount filler = AddFiller(db, unit, measured ? FillerName : name);
        for (int number = 0; number < (measured ? MeasuredForms : 1); number++)
        {
            var project = new Project { Id = Guid.CreateVersion7(), Name = $"{name}的项目{number}", UnitId = unit, DepartmentId = department };
            SelfEvaluation form = AddDraft(db, project, filler);
            if (measured)
                _measured.Add(form);
        }
        if (measured)
            Filler = filler;
    }

    private static UserAccount AddFiller(PerfEvalDb db, Guid unit, string name)
    {
        var account = new UserAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString(),
            DisplayName = "张三",
            OrganisationId = unit,
        };
        if (name == FillerName)
            account.PasswordHash = new PasswordHasher<UserAccount>().HashPassword(account, Password);
        db.Add(account);
        db.Add(new RoleAssignment { UserId = account.Id, OrganisationId = unit, Role = Role.Filler });
        return account;
    }

    private static SelfEvaluation AddDraft(PerfEvalDb db, Project project, UserAccount filler)
    {
        EvaluationSnapshot cells = BenchmarkForms.Large.AsDraft() with { Source = null };
        var place = new EvaluationPlace(Guid.CreateVersion7(), project.Id, project.UnitId, [.. cells.Indicators.Select(_ => Guid.CreateVersion7())]);
        SelfEvaluation form = SelfEvaluation.Of(cells, place, EvaluationState.Draft);
        db.Add(project);
        db.Add(form);
        db.Add(form.Begin(new Viewer(filler.Id, filler.DisplayName), DateTimeOffset.UtcNow, HistoryAction.Create));
        return form;
    }
}
