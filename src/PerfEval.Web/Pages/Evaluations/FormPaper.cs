using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PerfEval.Forms.Grid;
using PerfEval.Rendering.Html;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The official form as a part of a page; the writer encodes all text itself.</summary>
internal sealed class FormPaper(FormGrid grid, string? watermark) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => HtmlFormWriter.WriteFragment(grid, watermark, writer);
}
