using System.Buffers.Binary;

namespace PerfEval.Rendering.Fonts;

/// <summary>A TrueType face: what measuring, drawing and embedding need of it. Immutable to its users and shared by all threads.
/// Lengths are in thousandths of the font size unless a name says otherwise.</summary>
internal sealed class FontFace
{
    private readonly int unitsPerEm;
    private readonly byte[] horizontalMetrics;
    private readonly int measuredGlyphs;
    private readonly CharacterMap characters;
    private readonly GlyphOutlines outlines;

    private FontFace(FontFile file)
    {
        File = file;
        Head = file.Read("head");
        unitsPerEm = Math.Max(16, (int)U16(Head, 18));
        GlyphCount = U16(file.Read("maxp", 4, 2), 0);
        measuredGlyphs = U16(file.Read("hhea", 34, 2), 0);
        horizontalMetrics = file.Read("hmtx");
        if (measuredGlyphs == 0 || horizontalMetrics.Length < (4 * measuredGlyphs) + (2 * (GlyphCount - measuredGlyphs)))
            throw file.Damaged();
        characters = new CharacterMap(file);
        outlines = new GlyphOutlines(file, U16(Head, 50) != 0, GlyphCount);
        (Ascent, Descent, CapHeight) = VerticalMetrics(file);
        Name = FontNames.PostScriptName(file);
    }

    /// <summary>The name in a PDF: letters, digits and hyphens.</summary>
    public string Name { get; }

    public FontFile File { get; }

    /// <summary>The 'head' table.</summary>
    public byte[] Head { get; }

    public int GlyphCount { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public static FontFace Read(FontSource source) => new(FontFile.Open(source));

    /// <summary>The glyph of a character; 0 where the face has none.</summary>
    public int GlyphOf(int codePoint)
    {
        var glyph = characters.GlyphOf(codePoint);
        return glyph < GlyphCount ? glyph : 0;
    }

    public int AdvanceOf(int glyph) => ToThousandths(RawAdvanceOf(glyph));

    /// <summary>The advance and the left side bearing in the font's own units, as 'hmtx' has them.</summary>
    public (ushort Advance, ushort LeftSideBearing) RawMetricsOf(int glyph)
    {
        var bearing = glyph < measuredGlyphs ? (4 * glyph) + 2 : (4 * measuredGlyphs) + (2 * (glyph - measuredGlyphs));
        return (RawAdvanceOf(glyph), U16(horizontalMetrics, bearing));
    }

    public byte[] OutlineOf(int glyph) => outlines.Of(glyph);

    /// <summary>The box around all glyphs: left, bottom, right, top.</summary>
    public int[] BoundingBox() => [.. Enumerable.Range(0, 4).Select(i => ToThousandths((short)U16(Head, 36 + (2 * i))))];

    private (int Ascent, int Descent, int CapHeight) VerticalMetrics(FontFile file)
    {
        var os2 = file.Read("OS/2");
        EmbeddingRights.Demand(file, U16(os2, 8));
        var (ascent, descent) = ((short)U16(os2, 68), (short)U16(os2, 70));
        var hasCapHeight = U16(os2, 0) >= 2 && os2.Length >= 90;
        var capHeight = hasCapHeight ? (short)U16(os2, 88) : ascent;
        return (ToThousandths(ascent), ToThousandths(descent), ToThousandths(capHeight));
    }

    private ushort RawAdvanceOf(int glyph) => U16(horizontalMetrics, 4 * Math.Min(glyph, measuredGlyphs - 1));

    private int ToThousandths(int units) => unitsPerEm == 1000 ? units : (int)Math.Round(units * 1000m / unitsPerEm);

    private static ushort U16(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));
}
