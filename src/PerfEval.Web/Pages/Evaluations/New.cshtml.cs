using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Projects;
using PerfEval.Domain.Values;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Starts a form for a project and a year.</summary>
internal sealed class NewModel(ListProjects projects, CreateEvaluation create, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ProjectId { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    public ProjectListItem? Project { get; private set; }

    /// <summary>What is wrong with the year; null when nothing is.</summary>
    public string? Message { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // what is evaluated now is the year that has ended
        Year = (BeijingTime.Of(clock.GetUtcNow()).Year - 1).ToString(CultureInfo.InvariantCulture);
        return await ShowAsync(StatusCodes.Status200OK, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return await RefuseAsync("年度应为四位数字。", cancellation);
        return await create.HandleAsync(new CreateRequest(ProjectId, new FiscalYear(year)), User.Viewer(), cancellation) switch
        {
            CreateResult.Created created => LocalRedirect(EvaluationLinks.Edit(created.Id)),
            CreateResult.AlreadyThere there => LocalRedirect(EvaluationLinks.Edit(there.Id)),
            CreateResult.Invalid invalid => await RefuseAsync(string.Join(' ', invalid.Errors.Select(error => error.Reason)), cancellation),
            CreateResult.NotPermitted => Forbid(),
            _ => NotFound(),
        };
    }

    private Task<IActionResult> RefuseAsync(string message, CancellationToken cancellation)
    {
        Message = message;
        return ShowAsync(StatusCodes.Status400BadRequest, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int status, CancellationToken cancellation)
    {
        Project = await projects.FindAsync(ProjectId, User.Viewer(), cancellation);
        if (Project is null) return NotFound();
        if (!Project.MayStart) return Forbid();
        Response.StatusCode = status;
        return Page();
    }
}
