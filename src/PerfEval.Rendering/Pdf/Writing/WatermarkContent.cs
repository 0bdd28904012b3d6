using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes light grey words from the lower left to the upper right of a page.</summary>
internal static class WatermarkContent
{
    private const int LargestSize = 11_000, LongestLength = 70_000;

    // 45 degrees
    private const string Cosine = "0.70711", MinusSine = "-0.70711";

    /// <summary>The size at which the words are as long as a page has room for.</summary>
    public static int SizeFor(int widthInThousandths) =>
        (int)Math.Min(LargestSize, LongestLength * 1000L / Math.Max(1, widthInThousandths));

    public static void Write(LaidOutText words, FontSubsets fonts, ByteBuffer target)
    {
        var half = (int)((long)words.Lines[0].Width * words.Style.Size / 2000);
        var box = new PlacedText(words, 0, 1, -half, half, PageGeometry.PageHeight - (words.Style.LineHeight / 2), Purpose.Footer);
        target.Put("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\nq 0.9 g "u8);
        target.PutAscii($"{Cosine} {Cosine} {MinusSine} {Cosine} ");
        target.PutLength(PageGeometry.PageWidth / 2).PutLength(PageGeometry.PageHeight / 2).Put("cm BT\n"u8);
        new TextContent(fonts, target).Put(box);
        target.Put("ET Q\nEMC\n"u8);
    }
}
