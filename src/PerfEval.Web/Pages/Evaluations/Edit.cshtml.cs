using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PerfEval.Application.Evaluations;
using PerfEval.Web.Pages.Evaluations.Table;
using PerfEval.Web.Security;
using PerfEval.Web.Setup;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The form page: the official table, filled in in place.</summary>
[EnableRateLimiting(SaveLimit.Policy)]
internal sealed class EditModel(OpenEvaluation open, SaveWholeForm save) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public FormView? Form { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        OpenedEvaluation? form = await open.HandleAsync(Id, User.Viewer(), cancellation);
        if (form is null) return NotFound();
        Form = FormView.Of(form);
        return Page();
    }

    /// <summary>The plain save: all fields, and what the pressed button of a row does.</summary>
    public async Task<IActionResult> OnPostAsync(long version, Guid key, string? row, CancellationToken cancellation)
    {
        OpenedEvaluation? form = await open.HandleAsync(Id, User.Viewer(), cancellation);
        if (form is null) return NotFound();
        TypedForm typed = TypedForm.Read(Request.Form, version).Adopting(row ?? "");
        SaveResult result = await save.HandleAsync(WholeForm(form, typed, key, row ?? ""), User.Viewer(), cancellation);
        return result is SaveResult.Conflicting conflict
            ? await ShowConflictAsync(typed.Refused(conflict), cancellation)
            : Answer(result, form, typed, row ?? "");
    }

    private WholeFormRequest WholeForm(OpenedEvaluation form, TypedForm typed, Guid key, string button) => new()
    {
        EvaluationId = Id,
        Key = key,
        BaseVersion = typed.Version,
        Fields = typed.Texts,
        Structure = RowActions.Changes(button, typed.Rows(form)),
    };

    private IActionResult Answer(SaveResult result, OpenedEvaluation form, TypedForm typed, string button) => result switch
    {
        SaveResult.Saved => LocalRedirect(EvaluationLinks.Edit(Id) + RowActions.Anchor(button)),
        SaveResult.Invalid invalid => Show(form, typed.Refused(invalid.Errors), StatusCodes.Status400BadRequest),
        SaveResult.NotEditable => Show(form, typed.Refused("本表已不能修改，您填写的内容没有保存，请自行复制。"), StatusCodes.Status409Conflict),
        SaveResult.KeyReused => Show(form, typed.Refused("这个页面此前已保存过一次。请核对后再次保存。"), StatusCodes.Status422UnprocessableEntity),
        SaveResult.NotPermitted => Forbid(),
        _ => NotFound(),
    };

    private async Task<IActionResult> ShowConflictAsync(TypedForm typed, CancellationToken cancellation)
    {
        // read anew, because the page goes on from the newest version
        OpenedEvaluation? form = await open.HandleAsync(Id, User.Viewer(), cancellation);
        return form is null ? NotFound() : Show(form, typed, StatusCodes.Status409Conflict);
    }

    private PageResult Show(OpenedEvaluation form, TypedForm typed, int status)
    {
        Form = FormView.Of(form, typed);
        Response.StatusCode = status;
        return Page();
    }
}
