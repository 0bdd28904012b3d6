namespace PerfEval.Rendering.Fonts;

/// <summary>The characters of one face that a document uses, numbered from 1 in the order of their first use. A number stands for
/// a character, not for a glyph: an ideograph and the radical that shares its glyph keep numbers of their own, so that text copied
/// from the document is the text that was printed.</summary>
internal sealed class GlyphSubset(FontFace face)
{
    private const int PageSize = 256;

    private readonly List<int> codePoints = [];
    private readonly List<int> glyphs = [0];
    private readonly ushort[]?[] numbers = new ushort[0x10000 / PageSize][];
    private readonly Dictionary<int, ushort> numbersBeyondFirstPlane = [];

    public FontFace Face => face;

    /// <summary>The characters; the one numbered 1 comes first.</summary>
    public IReadOnlyList<int> CodePoints => codePoints;

    /// <summary>The character's number.</summary>
    public int NumberOf(int codePoint)
    {
        if (codePoint > 0xFFFF)
            return numbersBeyondFirstPlane.TryGetValue(codePoint, out var known) ? known : numbersBeyondFirstPlane[codePoint] = Add(codePoint);
        var page = numbers[codePoint / PageSize] ??= new ushort[PageSize];
        ref var number = ref page[codePoint % PageSize];
        return number != 0 ? number : number = Add(codePoint);
    }

    /// <summary>The glyph that shows the character with this number; number 0 is the box for missing characters.</summary>
    public int GlyphOf(int number) => glyphs[number];

    private ushort Add(int codePoint)
    {
        codePoints.Add(codePoint);
        glyphs.Add(face.GlyphOf(codePoint));
        return checked((ushort)codePoints.Count);
    }
}
