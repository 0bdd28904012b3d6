using System.Security.Cryptography;
using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes a face's subset with what a reader needs to draw it and to copy text from it.</summary>
internal static class FontObjects
{
    /// <summary>Writes the objects of a font under the number that pages refer to.</summary>
    public static void Write(PdfFile file, int number, GlyphSubset subset)
    {
        var (font, descriptor, program, unicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var name = TagOf(subset) + "+" + subset.Face.Name;
        file.Write(number, target => target.Put("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/"u8).PutAscii(name)
            .Put("/DescendantFonts["u8).PutReference(font).Put("]/ToUnicode "u8).PutReference(unicode).Put(">>"u8));
        file.Write(font, target => PutFont(target, name, descriptor, subset));
        file.Write(descriptor, target => PutDescriptor(target, name, program, subset.Face));
        WriteProgram(file, program, subset);
        using var map = ToUnicodeMap.Of(subset);
        file.WriteStream(unicode, [], map.Written);
    }

    // six letters that differ where the characters differ
    private static string TagOf(GlyphSubset subset)
    {
        using var characters = new ByteBuffer();
        foreach (var codePoint in subset.CodePoints)
            characters.PutUInt32((uint)codePoint);
        var hash = SHA256.HashData(characters.Written);
        return string.Concat(hash.Take(6).Select(value => (char)('A' + (value % 26))));
    }

    private static void PutFont(ByteBuffer target, string name, int descriptor, GlyphSubset subset)
    {
        target.Put("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).PutAscii(name);
        target.Put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8);
        target.PutReference(descriptor).Put("/DW 1000/W["u8);
        PutWidths(target, subset);
        target.Put("]>>"u8);
    }

    // runs of neighbouring characters that are not as wide as an ideograph
    private static void PutWidths(ByteBuffer target, GlyphSubset subset)
    {
        const int usual = 1000;
        var inRun = false;
        for (var number = 0; number <= subset.CodePoints.Count; number++)
        {
            var width = subset.Face.AdvanceOf(subset.GlyphOf(number));
            if (inRun && width == usual)
                target.Put((byte)']');
            if (!inRun && width != usual)
                target.PutDecimal(number).Put((byte)'[');
            inRun = width != usual;
            if (inRun)
                target.PutDecimal(width).Put((byte)' ');
        }

        if (inRun)
            target.Put((byte)']');
    }

    private static void PutDescriptor(ByteBuffer target, string name, int program, FontFace face)
    {
        target.Put("<</Type/FontDescriptor/Flags 6/ItalicAngle 0/StemV 80/FontName/"u8).PutAscii(name).Put("/FontBBox["u8);
        foreach (var side in face.BoundingBox())
            target.PutDecimal(side).Put((byte)' ');
        target.Put("]/Ascent "u8).PutDecimal(face.Ascent).Put("/Descent "u8).PutDecimal(face.Descent);
        target.Put("/CapHeight "u8).PutDecimal(face.CapHeight).Put("/FontFile2 "u8).PutReference(program).Put(">>"u8);
    }

    private static void WriteProgram(PdfFile file, int number, GlyphSubset subset)
    {
        using var program = new ByteBuffer();
        SubsetFontFile.Write(subset, program);
        file.WriteFontStream(number, program.Written);
    }
}
