using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Imports;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Takes in one form as JSON: all of it or nothing.</summary>
internal sealed class ImportModel(ImportEvaluation import) : PageModel
{
    private const long LargestFile = 1024 * 1024;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return Refuse(new FieldError("$", "", "请选择文件。"));
        if (file.Length > LargestFile) return Refuse(new FieldError("$", file.FileName, "文件超过 1 MB。"));
        var request = new ImportRequest(await ReadAsync(file, cancellation), ImportReach.OwnUnits);
        return await import.HandleAsync(request, User.Viewer(), cancellation) switch
        {
            ImportResult.Imported imported => LocalRedirect(EvaluationLinks.Edit(imported.Id)),
            ImportResult.AlreadyThere there => LocalRedirect(EvaluationLinks.Edit(there.Id)),
            ImportResult.Refused refused => Refuse([.. refused.Errors]),
            ImportResult.NotPermitted stranger => Refuse(new FieldError("$.unit", stranger.Unit, "您的账号不为这个单位填报。")),
            _ => NotFound(),
        };
    }

    private PageResult Refuse(params FieldError[] errors)
    {
        Errors = errors;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }
}
