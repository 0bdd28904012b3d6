using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Scoring;
using PerfEval.Persistence;
using PerfEval.Persistence.Queries;

namespace PerfEval.Application.Documents;

/// <summary>Forms as JSON in the golden format.</summary>
public sealed class ExportEvaluation(PerfEvalDb db)
{
    private const int AtOnce = 100;

    /// <summary>One form, or null when there is none or the viewer does not see it.</summary>
    public async Task<ExportedForm?> HandleAsync(Guid id, Viewer viewer, CancellationToken cancellation)
    {
        SelfEvaluation? form = await db.EvaluationsVisibleTo(viewer).WithRows().SingleOrDefaultAsync(visible => visible.Id == id, cancellation);
        return form is null ? null : Exported(form.Snapshot(), []);
    }

    /// <summary>All forms of a year, or those without one, under different names. For the command line: nothing is filtered.</summary>
    public async IAsyncEnumerable<ExportedForm> AllAsync(YearFilter year, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Guid[] ids = await db.Evaluations.Where(form => form.Year == year.Year)
            .OrderBy(form => form.Unit).ThenBy(form => form.Project).ThenBy(form => form.Id)
            .Select(form => form.Id)
            .ToArrayAsync(cancellation);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Guid[] some in ids.Chunk(AtOnce))
        {
            Dictionary<Guid, SelfEvaluation> forms = await db.Evaluations.Where(form => some.Contains(form.Id)).WithRows()
                .ToDictionaryAsync(form => form.Id, cancellation);
            foreach (Guid id in some.Where(forms.ContainsKey))
                yield return Exported(forms[id].Snapshot(), taken);
        }
    }

    private static ExportedForm Exported(EvaluationSnapshot form, HashSet<string> taken) => new(
        $"{FileNames.Unused(FileNames.StemOf(form), taken)}.json",
        FormJson.Write(form, EvaluationScorer.Score(form, RuleProfiles.Default)));
}

/// <param name="FileName">A name that every file system accepts, ending in .json.</param>
/// <param name="Json">The file's bytes.</param>
public sealed record ExportedForm(string FileName, ReadOnlyMemory<byte> Json);
