using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>What the table is made of.</summary>
internal sealed record FormContent
{
    public required EvaluationSnapshot Snapshot { get; init; }

    public required FormGrid Grid { get; init; }

    public required FormRows Rows { get; init; }

    public required long Version { get; init; }

    public required bool IsEditable { get; init; }

    /// <summary>The fields' texts typed and not saved, by path; others show what is stored.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>What is wrong with fields, by path.</summary>
    public required IReadOnlyDictionary<string, string> Messages { get; init; }

    /// <summary>The texts of the page's scores by key.</summary>
    public required IReadOnlyDictionary<string, string?> Scores { get; init; }
}
