using System.Text;
using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The table from a subset's numbers back to characters, for searching and copying.</summary>
internal static class ToUnicodeMap
{
    // the most the format allows in one section
    private const int SectionLength = 100;

    public static ByteBuffer Of(GlyphSubset subset)
    {
        var map = new ByteBuffer();
        map.Put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"u8);
        map.Put("/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (var first = 0; first < subset.CodePoints.Count; first += SectionLength)
            PutSection(map, subset.CodePoints, first, Math.Min(SectionLength, subset.CodePoints.Count - first));
        return map.Put("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void PutSection(ByteBuffer map, IReadOnlyList<int> codePoints, int first, int count)
    {
        Span<char> units = stackalloc char[2];
        map.PutDecimal(count).Put(" beginbfchar\n"u8);
        for (var i = first; i < first + count; i++)
        {
            map.Put((byte)'<').PutHex(i + 1).Put("><"u8);
            foreach (var unit in units[..new Rune(codePoints[i]).EncodeToUtf16(units)])
                map.PutHex(unit);
            map.Put(">\n"u8);
        }

        map.Put("endbfchar\n"u8);
    }
}
