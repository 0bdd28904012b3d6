using System.IO.Compression;
using System.Text;

namespace PerfEval.Benchmarks.Documents;

/// <summary>The fonts inside a PDF document. To compress their bytes is work that no writer of such a document can do without.</summary>
internal sealed class EmbeddedFonts
{
    private readonly IReadOnlyList<byte[]> _fonts;
    private readonly MemoryStream _packed = new();

    private EmbeddedFonts(IReadOnlyList<byte[]> fonts) => _fonts = fonts;

    public long Bytes => _fonts.Sum(font => (long)font.Length);

    public static EmbeddedFonts In(byte[] pdf) => new([.. Find(pdf)]);

    /// <summary>Compresses the fonts alone, at the level that the documents use.</summary>
    public void Deflate()
    {
        foreach (byte[] font in _fonts)
        {
            _packed.SetLength(0);
            using var zlib = new ZLibStream(_packed, PrintedForms.Options.Compression, leaveOpen: true);
            zlib.Write(font);
        }
    }

    // of all streams only font programs state their unpacked length
    private static IEnumerable<byte[]> Find(byte[] pdf)
    {
        for (int at = IndexOf(pdf, "/Length1 "u8, 0); at >= 0; at = IndexOf(pdf, "/Length1 "u8, at + 1))
            yield return Unpack(pdf, IndexOf(pdf, "stream\n"u8, at) + "stream\n".Length, NumberAt(pdf, at + "/Length1 ".Length));
    }

    private static byte[] Unpack(byte[] pdf, int start, int length)
    {
        using var zlib = new ZLibStream(new MemoryStream(pdf, start, pdf.Length - start), CompressionMode.Decompress);
        byte[] font = new byte[length];
        zlib.ReadExactly(font);
        return font;
    }

    private static int NumberAt(byte[] pdf, int start)
    {
        int end = start;
        while (char.IsAsciiDigit((char)pdf[end]))
            end++;
        return int.Parse(Encoding.ASCII.GetString(pdf, start, end - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int IndexOf(byte[] pdf, ReadOnlySpan<byte> sought, int start)
    {
        int found = pdf.AsSpan(start).IndexOf(sought);
        return found < 0 ? -1 : start + found;
    }
}
