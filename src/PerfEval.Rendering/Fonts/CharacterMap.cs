using System.Buffers.Binary;

namespace PerfEval.Rendering.Fonts;

/// <summary>Which glyph of a face shows a character ('cmap'): format 12 for all of Unicode, or format 4 for its first plane.</summary>
internal sealed class CharacterMap
{
    private readonly byte[] table;
    private readonly int start;
    private readonly bool allPlanes;

    public CharacterMap(FontFile file)
    {
        table = file.Read("cmap");
        try
        {
            (start, allPlanes) = Choose() ?? throw file.Refused("字符表（cmap）不是 Unicode 编码。");
        }
        catch (ArgumentOutOfRangeException)
        {
            throw file.Damaged();
        }
    }

    /// <summary>The glyph of a character; 0 where the face has none.</summary>
    public int GlyphOf(int codePoint) => allPlanes ? InGroups((uint)codePoint) : codePoint <= 0xFFFF ? InSegments(codePoint) : 0;

    private (int Start, bool AllPlanes)? Choose()
    {
        (int, bool)? basic = null;
        for (var i = 0; i < U16(2); i++)
        {
            var (platform, encoding, at) = (U16(4 + (8 * i)), U16(6 + (8 * i)), (int)U32(8 + (8 * i)));
            if (platform is not 0 && (platform, encoding) is not ((3, 1) or (3, 10)))
                continue;
            if (U16(at) == 12)
                return (at, true);
            if (U16(at) == 4)
                basic = (at, false);
        }

        return basic;
    }

    private int InGroups(uint codePoint)
    {
        var (low, high) = (0, (int)U32(start + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = start + 16 + (12 * middle);
            if (codePoint < U32(group))
                high = middle - 1;
            else if (codePoint > U32(group + 4))
                low = middle + 1;
            else
                return (int)(U32(group + 8) + codePoint - U32(group));
        }

        return 0;
    }

    private int InSegments(int codePoint)
    {
        var bytes = U16(start + 6);
        var (ends, starts) = (start + 14, start + 16 + bytes);
        for (var i = 0; i < bytes; i += 2)
        {
            if (codePoint > U16(ends + i))
                continue;
            return codePoint < U16(starts + i) ? 0 : InSegment(codePoint, U16(starts + i), starts + bytes + i, starts + (2 * bytes) + i);
        }

        return 0;
    }

    private int InSegment(int codePoint, int first, int delta, int range)
    {
        if (U16(range) == 0)
            return (codePoint + U16(delta)) & 0xFFFF;
        var glyph = U16(range + U16(range) + (2 * (codePoint - first)));
        return glyph == 0 ? 0 : (glyph + U16(delta)) & 0xFFFF;
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(at));
}
