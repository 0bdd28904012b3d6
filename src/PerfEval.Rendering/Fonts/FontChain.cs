namespace PerfEval.Rendering.Fonts;

/// <summary>The faces asked in turn for the characters of one style. Remembers what it found, 256 characters at a time.</summary>
internal sealed class FontChain(IReadOnlyList<FontFace> faces, int[] order)
{
    private const int PageSize = 256;

    private readonly Found[]?[] pages = new Found[0x110000 / PageSize][];

    /// <summary>The face most of the text is set in, as its index in the font set.</summary>
    public int MainFace => order[0];

    /// <summary>A character's width in thousandths of the font size.</summary>
    public int AdvanceOf(int codePoint) => Find(codePoint).Advance;

    /// <summary>The index of the face that shows a character; the first one, with its box for missing characters, where none does.</summary>
    public int FaceOf(int codePoint) => Find(codePoint).Face;

    private Found Find(int codePoint)
    {
        var page = Volatile.Read(ref pages[codePoint / PageSize]) ?? Fill(codePoint / PageSize);
        return page[codePoint % PageSize];
    }

    // two threads may fill the same page at once; both write the same
    private Found[] Fill(int page)
    {
        var found = new Found[PageSize];
        for (var i = 0; i < PageSize; i++)
            found[i] = Search((page * PageSize) + i);
        Volatile.Write(ref pages[page], found);
        return found;
    }

    private Found Search(int codePoint)
    {
        foreach (var face in order)
        {
            var glyph = faces[face].GlyphOf(codePoint);
            if (glyph != 0)
                return new Found((ushort)faces[face].AdvanceOf(glyph), (byte)face);
        }

        return new Found((ushort)faces[MainFace].AdvanceOf(0), (byte)MainFace);
    }

    private readonly record struct Found(ushort Advance, byte Face);
}
