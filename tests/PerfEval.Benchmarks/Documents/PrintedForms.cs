using PerfEval.Benchmarks.Forms;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Labels;
using PerfEval.Rendering.Pdf;

namespace PerfEval.Benchmarks.Documents;

/// <summary>Forms as the product prints them: scored, laid out, with page numbers and the watermark of a draft.</summary>
internal static class PrintedForms
{
    public static PdfOptions Options { get; } = new()
    {
        DocumentTitle = "财政项目支出绩效自评表",
        PageNumber = PrintWords.PageNumber,
        WordsKeptWhole = PrintWords.KeptWhole,
    };

    public static FormDocument Of(EvaluationSnapshot form) => new(BenchmarkForms.Lay(form), form.Project) { Watermark = PrintWords.Draft };
}
