using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The parts of the form page that change with its rows, for the script to put in their places.</summary>
internal sealed class TableModel(OpenEvaluation open) : PageModel
{
    public FormView? Form { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        OpenedEvaluation? form = await open.HandleAsync(id, User.Viewer(), cancellation);
        if (form is null) return NotFound();
        Form = FormView.Of(form);
        return Page();
    }
}
