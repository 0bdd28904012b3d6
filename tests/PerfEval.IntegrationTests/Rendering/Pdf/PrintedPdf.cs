using PerfEval.Forms.Labels;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;
using PerfEval.TestKit.Programs;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>A document on disk, for programs that read PDF.</summary>
internal sealed class PrintedPdf : IDisposable
{
    private static readonly PdfFormWriter Writer = new(FontSet.LoadShipped());

    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-pdf").FullName;

    private PrintedPdf(IEnumerable<FormDocument> forms)
    {
        using FileStream file = File.Create(Path);
        Writer.Write(forms, Options, file);
    }

    public static PdfOptions Options { get; } = new()
    {
        DocumentTitle = "财政项目支出绩效自评表", PageNumber = PrintWords.PageNumber, WordsKeptWhole = PrintWords.KeptWhole,
    };

    public string Path => System.IO.Path.Combine(folder, "form.pdf");

    public static PrintedPdf Of(params IEnumerable<FormDocument> forms) => new(forms);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The text of each page in the order in which it is written.</summary>
    public async Task<string[]> PagesAsync() =>
        (await ExternalProgram.PdfToText.RunAsync("-raw", "-enc", "UTF-8", Path, "-")).Split('\f')[..^1];

    /// <summary>A page as grey pixels, 144 to the inch.</summary>
    public async Task<PageImage> ImageAsync(int page)
    {
        string target = System.IO.Path.Combine(folder, "page");
        await ExternalProgram.PdfToPpm.RunAsync("-gray", "-r", "144", "-f", $"{page}", "-l", $"{page}", "-singlefile", Path, target);
        return PageImage.Read(target + ".pgm");
    }
}
