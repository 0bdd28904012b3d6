using System.IO.Compression;
using System.Security.Cryptography;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes the objects of a PDF file one after the other, and at the end the table of where they are. The file's
/// identifier is drawn from its content, so that the same content gives the same file.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream output;
    private readonly StreamCompression compression;
    private readonly ByteBuffer current = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CrossReferences references = new();
    private long position;

    public PdfFile(Stream output, CompressionLevel compression)
    {
        (this.output, this.compression) = (output, new StreamCompression(compression));
        // the bytes above 127 tell mail programs that the file is not text
        current.Put("%PDF-1.7\n%"u8).Put([0xE2, 0xE3, 0xCF, 0xD3]).Put((byte)'\n');
        Flush();
    }

    public void Dispose()
    {
        current.Dispose();
        hash.Dispose();
    }

    /// <summary>The number of an object to be written later.</summary>
    public int Reserve() => references.Reserve();

    /// <summary>Writes an object.</summary>
    public void Write(int number, Action<ByteBuffer> content)
    {
        Begin(number);
        content(current);
        End();
    }

    /// <summary>Writes a compressed stream with what else its dictionary holds.</summary>
    public void WriteStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> content)
    {
        using var packed = compression.Pack(content);
        WriteStreamObject(number, dictionary, packed.Written, "/Filter/FlateDecode"u8);
    }

    /// <summary>Writes a font's compressed file.</summary>
    public void WriteFontStream(int number, ReadOnlySpan<byte> content)
    {
        using var dictionary = new ByteBuffer();
        dictionary.Put("/Length1 "u8).PutDecimal(content.Length);
        WriteStream(number, dictionary.Written, content);
    }

    /// <summary>Writes a stream that programs may look for in the file as it is.</summary>
    public void WritePlainStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> content) =>
        WriteStreamObject(number, dictionary, content, []);

    /// <summary>Writes the objects gathered in an object stream.</summary>
    public void Write(ObjectStream objects)
    {
        if (objects.Numbers.Count == 0)
            return;
        var number = Reserve();
        for (var i = 0; i < objects.Numbers.Count; i++)
            references.PlaceInStream(objects.Numbers[i], number, i);
        using var dictionary = new ByteBuffer();
        using var content = objects.Join(dictionary);
        using var packed = compression.PackAlike(content.Written);
        WriteStreamObject(number, dictionary.Written, packed.Written, "/Filter/FlateDecode"u8);
    }

    /// <summary>Writes the end of the file.</summary>
    public void Finish(int catalog, int information)
    {
        var start = position;
        var number = Reserve();
        references.Place(number, start);
        using var table = references.Write();
        using var dictionary = new ByteBuffer();
        dictionary.Put("/Type/XRef/W[1 4 2]/Size "u8).PutDecimal(references.Count).Put("/Root "u8).PutReference(catalog);
        dictionary.Put("/Info "u8).PutReference(information);
        PutIdentifier(dictionary);
        WriteStream(number, dictionary.Written, table.Written);
        current.Put("startxref\n"u8).PutDecimal(start).Put("\n%%EOF\n"u8);
        Flush();
    }

    private void PutIdentifier(ByteBuffer dictionary)
    {
        var identifier = Convert.ToHexString(hash.GetCurrentHash().AsSpan(0, 16));
        dictionary.Put("/ID[<"u8).PutAscii(identifier).Put("><"u8).PutAscii(identifier).Put(">]"u8);
    }

    private void WriteStreamObject(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> content, ReadOnlySpan<byte> filter)
    {
        Begin(number);
        current.Put("<<"u8).Put(dictionary).Put(filter).Put("/Length "u8).PutDecimal(content.Length).Put(">>\nstream\n"u8);
        current.Put(content).Put("\nendstream"u8);
        End();
    }

    private void Begin(int number)
    {
        references.Place(number, position);
        current.PutDecimal(number).Put(" 0 obj\n"u8);
    }

    private void End()
    {
        current.Put("\nendobj\n"u8);
        Flush();
    }

    private void Flush()
    {
        output.Write(current.Written);
        hash.AppendData(current.Written);
        position += current.Length;
        current.Clear();
    }
}
