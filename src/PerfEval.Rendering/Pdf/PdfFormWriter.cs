using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Writing;

namespace PerfEval.Rendering.Pdf;

/// <summary>Prints forms as one PDF document. One writer serves any number of threads.</summary>
public sealed class PdfFormWriter(FontSet fonts)
{
    /// <summary>Prints one form.</summary>
    public byte[] Write(FormDocument form, PdfOptions options)
    {
        using var bytes = new ByteBuffer();
        using var output = new BufferStream(bytes);
        Write([form], options, output);
        return bytes.Written.ToArray();
    }

    /// <summary>Prints several forms as one document with an outline entry for each. Forms are taken and written one at a time, so
    /// that a thousand of them need little more memory than one.</summary>
    /// <exception cref="ArgumentException">There is no form.</exception>
    public void Write(IEnumerable<FormDocument> forms, PdfOptions options, Stream output)
    {
        using var writer = new DocumentWriter(fonts, options, output);
        var count = 0;
        foreach (var form in forms)
        {
            writer.Add(form);
            count++;
        }

        if (count == 0)
            throw new ArgumentException("A document needs a form.", nameof(forms));
        writer.Finish();
    }
}
