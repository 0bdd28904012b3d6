using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Who changed what and when, newest first.</summary>
internal sealed class HistoryModel(OpenEvaluation open, ViewHistory view) : PageModel
{
    private FieldNames? _names;

    public Guid Id { get; private set; }

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    /// <summary>Where the next page of the history begins; null at its end.</summary>
    public long? Before => Lines.Count == ViewHistory.PageSize && Lines[^1].Version > 1 ? Lines[^1].Version : null;

    public async Task<IActionResult> OnGetAsync(Guid id, long? before, CancellationToken cancellation)
    {
        OpenedEvaluation? form = await open.HandleAsync(id, User.Viewer(), cancellation);
        if (form is null || await view.HandleAsync(id, before, User.Viewer(), cancellation) is not { } lines) return NotFound();
        (Id, Lines, _names) = (id, lines, new FieldNames(form));
        return Page();
    }

    /// <summary>What people call a field; a row that is gone has no number any more.</summary>
    public string NameOf(string path) => path switch
    {
        FieldChange.State => "状态",
        "indicators.order" => "指标顺序",
        _ when _names?.Has(path) == true => _names[path],
        _ => "已删除的指标行",
    };

    /// <summary>The new text as people read it.</summary>
    public static string Shown(FieldChange change) => change switch
    {
        { Path: FieldChange.State } => Enum.TryParse(change.To, out EvaluationState state) ? state.Label() : change.To,
        { Path: "indicators.order" } => "已调整",
        { To: FieldChange.Added, After: not null } => "新增",
        { To: FieldChange.Removed } => "删除",
        _ => change.To,
    };
}
