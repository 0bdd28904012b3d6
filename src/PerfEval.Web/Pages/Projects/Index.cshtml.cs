using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Projects;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Projects;

/// <summary>The projects that the person sees, with their forms over the years.</summary>
internal sealed class IndexModel(ListProjects list) : PageModel
{
    public ProjectPage? List { get; private set; }

    public async Task OnGetAsync(int? page, CancellationToken cancellation) =>
        List = await list.HandleAsync(page ?? 1, User.Viewer(), cancellation);

    public static Pager Pager(ProjectPage list) => new(list.Page, list.PageCount, page => $"/projects?page={page}");
}
