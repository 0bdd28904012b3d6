using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Projects;
using PerfEval.Domain.Values;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Starts a form for a project and a year.</summary>
internal sealed class NewModel(ListProjects list, CreateEvaluation create, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? ProjectId { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    public IReadOnlyList<ProjectListItem> Projects { get; private set; } = [];

    public string? Message { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // what is evaluated now is the year that has ended
        Year = (clock.GetUtcNow().Year - 1).ToString(CultureInfo.InvariantCulture);
        Projects = await list.HandleAsync(User.Viewer(), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ProjectId is not { } project) return await ShowAsync("请选择项目。", cancellation);
        if (!int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return await ShowAsync("年度应为四位数字。", cancellation);
        return await create.HandleAsync(new CreateRequest(project, new FiscalYear(year)), User.Viewer(), cancellation) switch
        {
            CreateResult.Created created => LocalRedirect(EvaluationLinks.Edit(created.Id)),
            CreateResult.AlreadyThere there => LocalRedirect(EvaluationLinks.Edit(there.Id)),
            CreateResult.Invalid invalid => await ShowAsync(string.Join(' ', invalid.Errors.Select(error => error.Reason)), cancellation),
            CreateResult.NotPermitted => Forbid(),
            _ => NotFound(),
        };
    }

    private async Task<PageResult> ShowAsync(string message, CancellationToken cancellation)
    {
        Message = message;
        Projects = await list.HandleAsync(User.Viewer(), cancellation);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
