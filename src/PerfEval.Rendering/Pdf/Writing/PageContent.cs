using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes the content of a page: the watermark below everything, borders, texts. Content that is read carries a mark;
/// what only decorates or repeats is an artifact, which a screen reader skips.</summary>
internal sealed class PageContent(FontSubsets fonts)
{
    public void Write(LaidOutPage page, LaidOutText? watermark, Action<LaidOutText> marked, ByteBuffer target)
    {
        if (watermark != null)
            WatermarkContent.Write(watermark, fonts, target);
        PutBorders(page.Borders, target);
        target.Put("BT\n"u8);
        var texts = new TextContent(fonts, target);
        var marks = 0;
        foreach (var text in page.Texts)
        {
            PutTag(text, ref marks, target);
            if (text.Purpose == Purpose.Content)
                marked(text.Text);
            texts.Put(text);
            target.Put("EMC\n"u8);
        }

        target.Put("ET\n"u8);
    }

    private static void PutTag(PlacedText text, ref int marks, ByteBuffer target)
    {
        if (text.Purpose == Purpose.Content)
            target.Put("/P<</MCID "u8).PutDecimal(marks++).Put(">>BDC\n"u8);
        else if (text.Purpose == Purpose.Footer)
            target.Put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8);
        else
            target.Put("/Artifact<</Type/Pagination>>BDC\n"u8);
    }

    private static void PutBorders(List<BorderLine> borders, ByteBuffer target)
    {
        if (borders.Count == 0)
            return;
        // square ends close the corners
        target.Put("/Artifact<</Type/Layout>>BDC\n2 J "u8).PutLength(PageGeometry.BorderWidth).Put("w\n"u8);
        foreach (var border in borders)
        {
            target.PutLength(border.X1).PutLength(PageGeometry.PageHeight - border.Y1).Put("m "u8);
            target.PutLength(border.X2).PutLength(PageGeometry.PageHeight - border.Y2).Put("l\n"u8);
        }

        target.Put("S\nEMC\n"u8);
    }
}
