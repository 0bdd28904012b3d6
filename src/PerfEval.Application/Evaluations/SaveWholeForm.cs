using PerfEval.Domain.Organisations;

namespace PerfEval.Application.Evaluations;

/// <summary>The save of a page without script: all fields of the form, of which those that differ from the version they were typed
/// on go through <see cref="SaveEvaluation"/>.</summary>
public sealed class SaveWholeForm(SaveEvaluation save)
{
    public Task<SaveResult> HandleAsync(WholeFormRequest request, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{save} {request} {viewer} {cancellation}");
}

/// <summary>All fields of a page, by their paths.</summary>
public sealed record WholeFormRequest
{
    public required Guid EvaluationId { get; init; }

    public required Guid Key { get; init; }

    public required long BaseVersion { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Rows added, removed or moved with the same post; applied after the fields.</summary>
    public IReadOnlyList<RequestedChange> Structure { get; init; } = [];
}
