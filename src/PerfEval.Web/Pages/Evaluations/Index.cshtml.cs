using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The forms that the person sees; what narrows the list stands in the address.</summary>
internal sealed class IndexModel(ListEvaluations list) : PageModel
{
    public ListQuery Query { get; private set; } = new();

    public EvaluationPage? List { get; private set; }

    public async Task OnGetAsync([FromQuery] ListQuery query, CancellationToken cancellation)
    {
        Query = query;
        List = await list.HandleAsync(query.Filter(), User.Viewer(), cancellation);
    }
}
