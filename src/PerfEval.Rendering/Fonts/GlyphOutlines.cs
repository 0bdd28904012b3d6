using System.Buffers.Binary;

namespace PerfEval.Rendering.Fonts;

/// <summary>The outlines of a face ('glyf'), each read when it is first asked for and kept from then on.</summary>
internal sealed class GlyphOutlines(FontFile file, bool longOffsets, int glyphCount)
{
    private readonly byte[] offsets = file.Read("loca");
    private readonly byte[]?[] outlines = new byte[glyphCount][];

    /// <summary>The outline's bytes as they stand in the file; empty for a blank such as the space.</summary>
    public byte[] Of(int glyph) => Volatile.Read(ref outlines[glyph]) ?? Keep(glyph);

    // two threads may read the same outline at once; either array will do
    private byte[] Keep(int glyph)
    {
        var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
        if (end < start)
            throw file.Damaged();
        var outline = end == start ? [] : file.Read("glyf", start, checked((int)(end - start)));
        Volatile.Write(ref outlines[glyph], outline);
        return outline;
    }

    private long OffsetOf(int glyph)
    {
        var width = longOffsets ? 4 : 2;
        if ((glyph + 1) * width > offsets.Length)
            throw file.Damaged();
        var at = offsets.AsSpan(glyph * width);
        return longOffsets ? BinaryPrimitives.ReadUInt32BigEndian(at) : 2L * BinaryPrimitives.ReadUInt16BigEndian(at);
    }
}
