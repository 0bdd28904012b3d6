using System.Net.Mime;
using PerfEval.Application.Documents;
using PerfEval.Forms.Labels;
using PerfEval.Rendering.Html;
using PerfEval.Rendering.Pdf;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>A form as a file: PDF and JSON.</summary>
internal static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evaluations/{id:guid}/pdf", PdfAsync);
        routes.MapGet("/evaluations/{id:guid}/json", JsonAsync);
        routes.MapGet("/css/official-form.css", () => Results.Text(FormStyle.Sheet, "text/css; charset=utf-8")).AllowAnonymous();
    }

    private static async Task<IResult> PdfAsync(
        Guid id, ComposeDocument compose, PdfFormWriter writer, HttpContext context, CancellationToken cancellation)
    {
        if (await compose.HandleAsync(id, context.User.Viewer(), cancellation) is not { } document) return Results.NotFound();
        byte[] pdf = writer.Write(new FormDocument(document.Grid, document.Name) { Watermark = Watermark.Of(document) }, Options(document));
        return Results.File(pdf, MediaTypeNames.Application.Pdf, document.FileStem + ".pdf");
    }

    private static PdfOptions Options(ComposedDocument document) => new()
    {
        DocumentTitle = document.Name,
        CreatedAt = document.UpdatedAt,
        PageNumber = PrintWords.PageNumber,
        WordsKeptWhole = PrintWords.KeptWhole,
    };

    private static async Task<IResult> JsonAsync(Guid id, ExportEvaluation export, HttpContext context, CancellationToken cancellation) =>
        await export.HandleAsync(id, context.User.Viewer(), cancellation) is { } file
            ? Results.File(file.Json.ToArray(), MediaTypeNames.Application.Json, file.FileName)
            : Results.NotFound();
}
