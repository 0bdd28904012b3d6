namespace PerfEval.Rendering.Fonts;

/// <summary>The faces asked in turn for the characters of one style. Remembers each character it was asked for.</summary>
internal sealed class FontChain(IReadOnlyList<FontFace> faces, int[] order)
{
    private const int PageSize = 256, Known = 1 << 31, FaceShift = 16, AdvanceMask = 0xFFFF, FaceMask = 0xFF;

    // Advance, face and a mark in one number: two threads may find the same character at once, both write the same.
    private readonly int[]?[] pages = new int[0x110000 / PageSize][];

    /// <summary>The face most of the text is set in, as its index in the font set.</summary>
    public int MainFace => order[0];

    /// <summary>A character's width in thousandths of the font size.</summary>
    public int AdvanceOf(int codePoint) => Find(codePoint) & AdvanceMask;

    /// <summary>The index of the face that shows a character; the first one, with its box for missing characters, where none does.</summary>
    public int FaceOf(int codePoint) => (Find(codePoint) >> FaceShift) & FaceMask;

    private int Find(int codePoint)
    {
        var page = Volatile.Read(ref pages[codePoint / PageSize]) ?? NewPage(codePoint / PageSize);
        var found = page[codePoint % PageSize];
        return found != 0 ? found : page[codePoint % PageSize] = Search(codePoint);
    }

    private int[] NewPage(int index)
    {
        var page = new int[PageSize];
        return Interlocked.CompareExchange(ref pages[index], page, null) ?? page;
    }

    private int Search(int codePoint)
    {
        foreach (var face in order)
        {
            var glyph = faces[face].GlyphOf(codePoint);
            if (glyph != 0)
                return Remember(face, glyph);
        }

        return Remember(MainFace, 0);
    }

    private int Remember(int face, int glyph) => Known | (face << FaceShift) | (faces[face].AdvanceOf(glyph) & AdvanceMask);
}
