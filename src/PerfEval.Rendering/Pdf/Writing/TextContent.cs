using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes lines of text within one text object of a page's content.</summary>
internal sealed class TextContent(FontSubsets fonts, ByteBuffer target)
{
    private (int X, int Y) at;
    private (int Face, int Size) font = (-1, 0);

    public void Put(PlacedText placed)
    {
        var (text, style) = (placed.Text, placed.Text.Style);
        var chain = fonts.ChainOf(style.Weight);
        for (var i = 0; i < placed.LineCount; i++)
        {
            var line = text.Lines[placed.FirstLine + i];
            if (line.Length == 0)
                continue;
            MoveTo(XOf(placed, line), BaselineOf(placed, i, fonts.FaceAt(chain.MainFace)));
            PutLine(text.Text.AsSpan(line.Start, line.Length), chain, style.Size);
        }
    }

    private static int XOf(PlacedText placed, TextLine line)
    {
        if (placed.Text.Alignment == Forms.Grid.CellAlignment.Left)
            return placed.Left;
        var width = (int)((long)line.Width * placed.Text.Style.Size / 1000);
        return (placed.Left + placed.Right - width) / 2;
    }

    // the ideographs' square stands in the middle of the line
    private static int BaselineOf(PlacedText placed, int line, FontFace face)
    {
        var style = placed.Text.Style;
        var square = Math.Max(1, face.Ascent - face.Descent);
        var top = placed.Top + (line * style.LineHeight) + ((style.LineHeight - style.Size) / 2);
        return top + (style.Size * face.Ascent / square);
    }

    private void MoveTo(int x, int baseline)
    {
        var y = PageGeometry.PageHeight - baseline;
        target.PutLength(x - at.X).PutLength(y - at.Y).Put("Td\n"u8);
        at = (x, y);
    }

    private void PutLine(ReadOnlySpan<char> line, FontChain chain, int size)
    {
        for (var i = 0; i < line.Length;)
        {
            var face = chain.FaceOf(CodePoints.At(line, i));
            SetFont(face, size);
            target.Put((byte)'(');
            i = PutRun(line, i, chain, face);
            target.Put(")Tj\n"u8);
        }
    }

    private int PutRun(ReadOnlySpan<char> line, int start, FontChain chain, int face)
    {
        var subset = fonts.Of(face);
        var i = start;
        for (; i < line.Length; i += CodePoints.LengthAt(line, i))
        {
            var codePoint = CodePoints.At(line, i);
            if (i > start && chain.FaceOf(codePoint) != face)
                break;
            var number = subset.NumberOf(codePoint);
            target.PutStringByte((byte)(number >> 8)).PutStringByte((byte)number);
        }

        return i;
    }

    private void SetFont(int face, int size)
    {
        if (font == (face, size))
            return;
        font = (face, size);
        target.Put("/F"u8).PutDecimal(face).Put((byte)' ').PutLength(size).Put("Tf\n"u8);
    }
}
