using System.Buffers.Binary;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Fonts;

/// <summary>The glyphs of a subset in the order of their new numbers, with the parts of composite glyphs at the end.</summary>
internal sealed class SubsetGlyphs
{
    // flags of a composite glyph's part
    private const int WordArguments = 0x1, OneScale = 0x8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80;

    private readonly List<int> glyphs;
    private readonly Dictionary<int, int> parts = [];

    private SubsetGlyphs(FontFace face, List<int> glyphs) => (Face, this.glyphs) = (face, glyphs);

    public FontFace Face { get; }

    public int Count => glyphs.Count;

    public static SubsetGlyphs Of(GlyphSubset subset)
    {
        var glyphs = new List<int>(subset.CodePoints.Count + 1);
        for (var number = 0; number <= subset.CodePoints.Count; number++)
            glyphs.Add(subset.GlyphOf(number));
        var result = new SubsetGlyphs(subset.Face, glyphs);
        result.AddParts();
        return result;
    }

    /// <summary>Writes the outlines and gives their places ('loca', long format).</summary>
    public byte[] WriteOutlines(ByteBuffer outlines)
    {
        var locations = new byte[4 * (Count + 1)];
        for (var i = 0; i < Count; i++)
        {
            WriteOutline(Face.OutlineOf(glyphs[i]), outlines);
            BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(4 * (i + 1)), (uint)outlines.Length);
        }

        return locations;
    }

    /// <summary>The advances and bearings ('hmtx').</summary>
    public byte[] Metrics()
    {
        var metrics = new byte[4 * Count];
        for (var i = 0; i < Count; i++)
        {
            var (advance, bearing) = Face.RawMetricsOf(glyphs[i]);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), advance);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan((4 * i) + 2), bearing);
        }

        return metrics;
    }

    private void AddParts()
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            var outline = Face.OutlineOf(glyphs[i]);
            foreach (var at in PartsOf(outline))
                AddPart(BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at)));
        }
    }

    private void AddPart(int glyph)
    {
        if (glyph >= Face.GlyphCount)
            throw Face.File.Damaged();
        if (parts.TryAdd(glyph, glyphs.Count))
            glyphs.Add(glyph);
    }

    private void WriteOutline(byte[] outline, ByteBuffer outlines)
    {
        var start = outlines.Length;
        outlines.Put(outline);
        foreach (var at in PartsOf(outline))
        {
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            BinaryPrimitives.WriteUInt16BigEndian(outlines.At(start + at, 2), (ushort)parts[part]);
        }

        while (outlines.Length % 4 != 0)
            outlines.Put(0);
    }

    /// <summary>Where in a composite outline the glyphs of its parts are named; nowhere in a simple one.</summary>
    private static IEnumerable<int> PartsOf(byte[] outline) => outline.Length > 10 && outline[0] >= 0x80 ? NamedParts(outline) : [];

    private static IEnumerable<int> NamedParts(byte[] outline)
    {
        for (var at = 10; at + 4 <= outline.Length;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            yield return at + 2;
            if ((flags & MoreParts) == 0)
                yield break;
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleLength(flags);
        }
    }

    private static int ScaleLength(int flags) =>
        (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
}
