using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Web.Pages.Evaluations;

namespace PerfEval.Web.Pages;

/// <summary>The site's front door: the list of forms.</summary>
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(EvaluationLinks.List);
}
