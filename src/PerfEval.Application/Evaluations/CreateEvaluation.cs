using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Evaluations;

/// <summary>Starts the self-evaluation of a project's year as an empty draft. A project has one form of our own for a year.</summary>
public sealed class CreateEvaluation(PerfEvalDb db)
{
    public async Task<CreateResult> HandleAsync(CreateRequest request, Viewer viewer, CancellationToken cancellation)
    {
        ValidationResult validation = await CreateRequestValidator.Instance.ValidateAsync(request, cancellation);
        if (!validation.IsValid)
            return new CreateResult.Invalid([.. validation.Errors.Select(error => new FieldError(error.PropertyName, $"{error.AttemptedValue}", error.ErrorMessage))]);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await RefusalAsync(request, viewer, cancellation) is { } refusal)
            return refusal;
        SelfEvaluation form = await StartAsync(request, viewer, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new CreateResult.Created(form.Id);
    }

    private async Task<CreateResult?> RefusalAsync(CreateRequest request, Viewer viewer, CancellationToken cancellation)
    {
        Project? project = await db.ProjectsVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(known => known.Id == request.ProjectId, cancellation);
        if (project is null)
            return new CreateResult.NotFound();
        if (!await db.OrganisationsServedBy(viewer.Id, nameof(Role.Filler)).AnyAsync(served => served.OrganisationId == project.UnitId, cancellation))
            return new CreateResult.NotPermitted();
        await db.LockProjectAsync(project.Id, cancellation); // two people who start the same form come one after the other
        Guid existing = await db.Evaluations
            .Where(form => form.ProjectId == project.Id && form.Year == request.Year && form.Source == null)
            .Select(form => form.Id)
            .FirstOrDefaultAsync(cancellation);
        return existing == Guid.Empty ? null : new CreateResult.AlreadyThere(existing);
    }

    private async Task<SelfEvaluation> StartAsync(CreateRequest request, Viewer viewer, CancellationToken cancellation)
    {
        var found = await (
            from project in db.Projects
            join unit in db.Organisations on project.UnitId equals unit.Id
            join department in db.Organisations on project.DepartmentId equals department.Id
            where project.Id == request.ProjectId
            select new { unit.Id, Head = new FormHead(project.Name, department.Name, unit.Name) }).SingleAsync(cancellation);
        EvaluationSnapshot blank = BlankForm.Of(GenerationOf(request.Year), request.Year, found.Head);
        SelfEvaluation form = NewForms.Of(blank, request.ProjectId, found.Id, EvaluationState.Draft);
        db.Evaluations.Add(form);
        db.History.Add(form.Begin(viewer, await db.ReadClockAsync(cancellation), HistoryAction.Create));
        return form;
    }

    private static FormGeneration GenerationOf(FiscalYear year) =>
        FormGenerations.SelfEvaluations.Last(generation => generation.FirstYear.Value <= year.Value);
}

public sealed record CreateRequest(Guid ProjectId, FiscalYear Year);

/// <summary>What became of a new form.</summary>
public abstract record CreateResult
{
    private CreateResult()
    {
    }

    public sealed record Created(Guid Id) : CreateResult;

    /// <summary>The project already has a form of our own for the year.</summary>
    public sealed record AlreadyThere(Guid Id) : CreateResult;

    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : CreateResult;

    /// <summary>No such project, or not visible to the viewer.</summary>
    public sealed record NotFound : CreateResult;

    public sealed record NotPermitted : CreateResult;
}
