using PerfEval.Application.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Documents;

/// <summary>Forms as JSON in the golden format.</summary>
public sealed class ExportEvaluation(PerfEvalDb db)
{
    /// <summary>One form, or null when there is none or the viewer does not see it.</summary>
    public Task<ExportedForm?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {id} {viewer} {cancellation}");

    /// <summary>All forms of a year, or those without one, under different names. For the command line: nothing is filtered.</summary>
    public IAsyncEnumerable<ExportedForm> AllAsync(YearFilter year, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {year} {cancellation}");
}

/// <param name="FileName">A name that every file system accepts, ending in .json.</param>
/// <param name="Json">The file's bytes.</param>
public sealed record ExportedForm(string FileName, ReadOnlyMemory<byte> Json);
