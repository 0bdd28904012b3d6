using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>送审前核对: the form as it will be printed, and what has to be put right before it can be submitted.</summary>
internal sealed class SubmitModel(OpenEvaluation open, CheckSubmission check, SubmitEvaluation submit) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public OpenedEvaluation? Form { get; private set; }

    public IHtmlContent? Paper { get; private set; }

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    /// <summary>Why the form was not submitted, where no cell is to blame.</summary>
    public string? Refusal { get; private set; }

    public bool MaySubmit => Form?.Rights.Contains(EvaluationRight.Submit) == true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(StatusCodes.Status200OK, cancellation);

    public async Task<IActionResult> OnPostAsync(long version, CancellationToken cancellation) =>
        await submit.HandleAsync(Id, version, User.Viewer(), cancellation) switch
        {
            MoveResult.Moved => LocalRedirect(EvaluationLinks.Edit(Id)),
            MoveResult.Refused => await ShowAsync(StatusCodes.Status422UnprocessableEntity, cancellation),
            MoveResult.Stale => await RefuseAsync("核对期间本表有新的修改，请重新核对。", cancellation),
            MoveResult.NotPossible closed => await RefuseAsync($"本表{closed.State.Label()}，不能送审。", cancellation),
            MoveResult.NotPermitted => Forbid(),
            _ => NotFound(),
        };

    private Task<IActionResult> RefuseAsync(string reason, CancellationToken cancellation)
    {
        Refusal = reason;
        return ShowAsync(StatusCodes.Status409Conflict, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int status, CancellationToken cancellation)
    {
        Form = await open.HandleAsync(Id, User.Viewer(), cancellation);
        if (Form is null || await check.HandleAsync(Id, User.Viewer(), cancellation) is not { } messages) return NotFound();
        var names = new FieldNames(Form);
        Problems = MaySubmit ? [.. messages.Select(message => names.Problem(message.Path, message.Message))] : [];
        Paper = new FormPaper(Form.Grid, watermark: null);
        Response.StatusCode = status;
        return Page();
    }
}
