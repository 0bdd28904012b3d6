using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>撤回: takes a submitted form back while no reviewer has acted on it.</summary>
internal sealed class WithdrawModel(WithdrawEvaluation withdraw) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public string? Refusal { get; private set; }

    public IActionResult OnGet() => LocalRedirect(EvaluationLinks.Edit(Id));

    public async Task<IActionResult> OnPostAsync(long version, CancellationToken cancellation) =>
        await withdraw.HandleAsync(Id, version, User.Viewer(), cancellation) switch
        {
            MoveResult.Moved => LocalRedirect(EvaluationLinks.Edit(Id)),
            MoveResult.Stale => Refuse("审核人或其他人刚刚处理了本表，没有撤回。请查看最新状态。"),
            MoveResult.NotPossible closed => Refuse($"本表{closed.State.Label()}，不能撤回。"),
            MoveResult.NotPermitted => Forbid(),
            _ => NotFound(),
        };

    private PageResult Refuse(string reason)
    {
        Refusal = reason;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
