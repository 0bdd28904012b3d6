using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;

namespace PerfEval.Web.Setup;

/// <summary>The writers of documents; the fonts are read once, when the first document asks for them.</summary>
internal static class Documents
{
    public static void AddDocuments(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(_ => FontSet.LoadShipped()).AddSingleton<PdfFormWriter>();
}
