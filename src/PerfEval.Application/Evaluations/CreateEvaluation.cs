using PerfEval.Domain.Organisations;
using PerfEval.Domain.Values;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Starts the self-evaluation of a project's year as an empty draft.</summary>
public sealed class CreateEvaluation(PerfEvalDb db)
{
    public Task<CreateResult> HandleAsync(CreateRequest request, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {request} {viewer} {cancellation}");
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
