using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Projects;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Projects;

/// <summary>The projects that the person sees, with their forms over the years.</summary>
internal sealed class IndexModel(ListProjects list) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public IReadOnlyList<ProjectListItem> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Found = [.. (await list.HandleAsync(User.Viewer(), cancellation)).Where(Fits)];

    private bool Fits(ProjectListItem project) => string.IsNullOrWhiteSpace(Text)
        || new[] { project.Name, project.Unit, project.Department }.Any(name => name.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase));
}
