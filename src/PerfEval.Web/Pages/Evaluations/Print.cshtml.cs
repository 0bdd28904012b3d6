using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Documents;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The form on paper, as the browser prints it.</summary>
internal sealed class PrintModel(ComposeDocument compose) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public ComposedDocument? Document { get; private set; }

    public IHtmlContent? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Document = await compose.HandleAsync(Id, User.Viewer(), cancellation);
        if (Document is null) return NotFound();
        Paper = new FormPaper(Document.Grid, Watermark.Of(Document));
        return Page();
    }
}
