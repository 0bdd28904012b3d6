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

    public string NameOf(string path) => path == FieldChange.State ? "状态" : _names?[path] ?? path;

    /// <summary>The text before or after a change, as people read it.</summary>
    public static string Shown(FieldChange change, string? text) => change.Path switch
    {
        FieldChange.State => Enum.TryParse(text, out EvaluationState state) ? state.Label() : "",
        "indicators.order" => text == change.To ? "已调整" : "",
        _ when text == FieldChange.Added && change.After is not null => "新增",
        _ when text == FieldChange.Removed => "删除",
        _ => text ?? "",
    };
}
