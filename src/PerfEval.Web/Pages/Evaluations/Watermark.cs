using PerfEval.Application.Documents;
using PerfEval.Forms.Labels;

namespace PerfEval.Web.Pages.Evaluations;

internal static class Watermark
{
    /// <summary>草稿 until the form is finished, then none.</summary>
    public static string? Of(ComposedDocument document) => document.Mark == DraftMark.Draft ? PrintWords.Draft : null;
}
