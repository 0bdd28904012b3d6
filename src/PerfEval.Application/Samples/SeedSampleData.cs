using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Application.Access;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Imports;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Samples;

/// <summary>A small organisation tree with accounts, the published forms as history and drafts of 2025. Running it again adds only what
/// is missing.</summary>
public sealed class SeedSampleData(
    PerfEvalDb db, ImportEvaluation import, CreateEvaluation create, SaveEvaluation save, SubmitEvaluation submit)
{
    private static readonly FiscalYear Year = new(2025);

    /// <param name="password">The password of every sample account.</param>
    public async Task HandleAsync(string password, CancellationToken cancellation)
    {
        await AddPeopleAsync(password, cancellation);
        foreach (string name in SampleForms.Names)
            await import.HandleAsync(new ImportRequest(SampleForms.Read(name), ImportReach.Everything), ImportEvaluation.CommandLine, cancellation);
        foreach (SampleDraft draft in SampleDraft.All)
            await AddDraftAsync(draft, cancellation);
        db.ChangeTracker.Clear();
    }

    private async Task AddPeopleAsync(string password, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockImportsAsync(cancellation);
        Dictionary<string, Guid> organisations = await db.Organisations.ToDictionaryAsync(known => known.Name, known => known.Id, cancellation);
        foreach ((string name, OrganisationKind kind, string? above) in SampleOrganisations.All.Where(sample => !organisations.ContainsKey(sample.Name)))
            organisations[name] = AddOrganisation(name, kind, above is null ? null : organisations[above]);
        HashSet<string?> users = [.. await db.Users.Select(user => user.UserName).ToListAsync(cancellation)];
        foreach (SampleAccount account in SampleAccounts.All.Where(sample => !users.Contains(sample.UserName)))
            AddAccount(account, organisations[account.Organisation], password);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private Guid AddOrganisation(string name, OrganisationKind kind, Guid? parentId)
    {
        var organisation = new Organisation { Id = Guid.CreateVersion7(), Name = name, Kind = kind, ParentId = parentId };
        db.Organisations.Add(organisation);
        return organisation.Id;
    }

    private void AddAccount(SampleAccount account, Guid organisationId, string password)
    {
        var user = new UserAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = account.UserName,
            NormalizedUserName = account.UserName.ToUpperInvariant(),
            DisplayName = account.DisplayName,
            OrganisationId = organisationId,
            SecurityStamp = Guid.NewGuid().ToString(),
            LockoutEnabled = true,
        };
        user.PasswordHash = PasswordHashing.Hasher.HashPassword(user, password);
        db.Users.Add(user);
        db.RoleAssignments.Add(new RoleAssignment { UserId = user.Id, OrganisationId = organisationId, Role = account.Grants });
    }

    private async Task AddDraftAsync(SampleDraft draft, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear(); // each action begins with a context of its own
        EvaluationSnapshot model = Model(draft);
        Viewer filler = await db.Users.Where(user => user.UserName == draft.Filler)
            .Select(user => new Viewer(user.Id, user.DisplayName)).SingleAsync(cancellation);
        Project project = await db.Projects.AsNoTracking().SingleAsync(
            known => known.Name == model.Project && db.Organisations.Any(unit => unit.Id == known.UnitId && unit.Name == model.Unit), cancellation);
        if (await create.HandleAsync(new CreateRequest(project.Id, Year), filler, cancellation) is CreateResult.Created created)
            await FillAsync(draft, model, created.Id, filler, cancellation);
    }

    private async Task FillAsync(SampleDraft draft, EvaluationSnapshot model, Guid id, Viewer filler, CancellationToken cancellation)
    {
        SelfEvaluation blank = await db.Evaluations.WithRows().SingleAsync(form => form.Id == id, cancellation);
        var request = new SaveRequest { EvaluationId = id, Key = Guid.NewGuid(), BaseVersion = blank.Version, Changes = draft.Changes(model, blank) };
        if (await save.HandleAsync(request, filler, cancellation) is SaveResult.Saved saved && draft.Progress == SampleProgress.Submitted)
            await submit.HandleAsync(id, saved.Answer.Version, filler, cancellation);
    }

    private static EvaluationSnapshot Model(SampleDraft draft) => FormJson.Read(SampleForms.Read(draft.Model)) is FormReading.Evaluation form
        ? form.Form
        : throw new InvalidOperationException($"The sample form {draft.Model} cannot be read.");
}
