using PerfEval.Application.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Imports;

/// <summary>Takes in one form in the golden JSON format, keeping what it prints. A form with a source is history and read-only;
/// one without becomes a draft.</summary>
public sealed class ImportEvaluation(PerfEvalDb db)
{
    public Task<ImportResult> HandleAsync(ImportRequest request, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {request} {viewer} {cancellation}");
}

/// <param name="Json">The file's bytes.</param>
/// <param name="Reach">For which organisations forms are taken in.</param>
public sealed record ImportRequest(ReadOnlyMemory<byte> Json, ImportReach Reach);

/// <summary>For which organisations an import may bring forms.</summary>
public enum ImportReach
{
    /// <summary>Those that the viewer fills in forms for.</summary>
    OwnUnits,

    /// <summary>All; organisations and projects that are missing are created. For the command line.</summary>
    Everything,
}

/// <summary>What became of an import.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    public sealed record Imported(Guid Id) : ImportResult;

    /// <summary>The same form of the same source is already there.</summary>
    public sealed record AlreadyThere(Guid Id) : ImportResult;

    /// <summary>Malformed; nothing is stored.</summary>
    public sealed record Refused(IReadOnlyList<FieldError> Errors) : ImportResult;

    /// <summary>The viewer does not fill in forms for the form's unit.</summary>
    public sealed record NotPermitted(string Unit) : ImportResult;
}
