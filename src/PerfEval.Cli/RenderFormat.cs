using System.Text;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Labels;
using PerfEval.Forms.Layouts;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Html;
using PerfEval.Rendering.Pdf;

namespace PerfEval.Cli;

/// <summary>A kind of file that <c>render</c> writes. What it writes follows from the forms alone: the same forms, the same bytes.</summary>
internal sealed record RenderFormat(string Name, FormCount Takes, Func<IReadOnlyList<EvaluationSnapshot>, byte[]> Render)
{
    /// <summary>Every format, in the order of the help.</summary>
    public static IReadOnlyList<RenderFormat> All { get; } =
    [
        new("pdf", FormCount.Any, Pdf),
        new("html", FormCount.One, forms => Html(forms[0])),
    ];

    /// <summary>The format of a name, or null when there is none.</summary>
    public static RenderFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static byte[] Pdf(IReadOnlyList<EvaluationSnapshot> forms)
    {
        var options = new PdfOptions
        {
            DocumentTitle = forms is [var only] ? FormName.Of(only) : NameOf(forms),
            PageNumber = PrintWords.PageNumber,
            WordsKeptWhole = PrintWords.KeptWhole,
        };
        using var output = new MemoryStream();
        new PdfFormWriter(FontSet.LoadShipped()).Write(forms.Select(form => new FormDocument(Lay(form), FormName.Of(form))), options, output);
        return output.ToArray();
    }

    private static string NameOf(IReadOnlyList<EvaluationSnapshot> forms)
    {
        string[] titles = [.. forms.Select(form => form.Generation.Title).Distinct()];
        return $"{(titles is [var shared] ? shared : FormGenerations.Latest.Title)}（{forms.Count} 份）";
    }

    private static byte[] Html(EvaluationSnapshot form)
    {
        using var output = new StringWriter();
        HtmlFormWriter.WriteDocument(Lay(form), new HtmlOptions { DocumentTitle = FormName.Of(form) }, output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private static FormGrid Lay(EvaluationSnapshot form) =>
        FormLayouts.Lay(form, EvaluationScorer.Score(form, RuleProfiles.Default));
}

/// <summary>How many forms one file of a format holds.</summary>
internal enum FormCount
{
    One,
    Any,
}
