using System.Buffers.Binary;
using System.Text;

namespace PerfEval.UnitTests.Rendering.Fonts;

/// <summary>A TrueType font of three glyphs: the box, a bar (A), and a composite of two bars (B and what the test adds).</summary>
internal sealed record TinyFont
{
    public int Rights { get; init; }

    public int UnitsPerEm { get; init; } = 256;

    public bool UsesFirstPlaneOnly { get; init; }

    /// <summary>More characters that show glyph 2.</summary>
    public IReadOnlyList<int> MoreCharacters { get; init; } = [];

    public byte[] Build() => Join([.. Tables()], 0);

    /// <summary>A collection of two such fonts, the second one as given.</summary>
    public byte[] InCollectionAfter(TinyFont first)
    {
        const int header = 20;
        byte[] one = Join([.. first.Tables()], header);
        byte[] two = Join([.. Tables()], header + one.Length);
        return [.. "ttcf"u8, .. U32(0x00010000), .. U32(2), .. U32(header), .. U32((uint)(header + one.Length)), .. one, .. two];
    }

    private IEnumerable<(string Tag, byte[] Content)> Tables()
    {
        byte[] bar = [.. U16(1), .. U16(0), .. U16(0), .. U16(100), .. U16(100), .. U16(2), .. U16(0), 1, 1, 1, 0, 100, 0, 100, 0, 0];
        byte[] pair = [.. U16(-1), .. U16(0), .. U16(0), .. U16(100), .. U16(200), .. Part(1, more: true, 0), .. Part(1, more: false, 100)];
        yield return ("OS/2", [.. U16(4), .. U16(0), .. U16(400), .. U16(5), .. U16(Rights), .. new byte[58], .. U16(220), .. U16(-36), .. new byte[16], .. U16(180), .. U16(0)]);
        yield return ("cmap", UsesFirstPlaneOnly ? Segments() : Groups());
        yield return ("glyf", [.. bar, .. bar, .. pair]);
        yield return ("head", [.. new byte[18], .. U16(UnitsPerEm), .. new byte[30], .. U16(1), .. U16(0)]);
        yield return ("hhea", [.. new byte[34], .. U16(2)]);
        yield return ("hmtx", [.. U16(128), .. U16(0), .. U16(64), .. U16(0), .. U16(0)]);
        yield return ("loca", [.. U32(0), .. U32((uint)bar.Length), .. U32((uint)(2 * bar.Length)), .. U32((uint)((2 * bar.Length) + pair.Length))]);
        yield return ("maxp", [.. U32(0x00010000), .. U16(3), .. new byte[26]]);
    }

    private byte[] Groups()
    {
        List<(int Character, int Glyph)> map = [('A', 1), ('B', 2), .. MoreCharacters.Order().Select(character => (character, 2))];
        IEnumerable<byte> groups = map.SelectMany(entry => (byte[])[.. U32((uint)entry.Character), .. U32((uint)entry.Character), .. U32((uint)entry.Glyph)]);
        return [.. U16(0), .. U16(1), .. U16(3), .. U16(10), .. U32(12), .. U16(12), .. U16(0), .. U32(0), .. U32(0), .. U32((uint)map.Count), .. groups];
    }

    // A by offset, B through the table of glyphs behind the segments, and the segment that ends the list
    private static byte[] Segments() =>
    [
        .. U16(0), .. U16(1), .. U16(3), .. U16(1), .. U32(12), .. U16(4), .. U16(0), .. U16(0), .. U16(6), .. U16(0), .. U16(0), .. U16(0),
        .. U16('A'), .. U16('B'), .. U16(0xFFFF), .. U16(0), .. U16('A'), .. U16('B'), .. U16(0xFFFF),
        .. U16(1 - 'A'), .. U16(0), .. U16(1), .. U16(0), .. U16(4), .. U16(0), .. U16(2),
    ];

    private static byte[] Part(int glyph, bool more, int shift) => [.. U16(more ? 0x23 : 0x03), .. U16(glyph), .. U16(shift), .. U16(0)];

    private static byte[] Join((string Tag, byte[] Content)[] tables, int start)
    {
        List<byte> directory = [.. U32(0x00010000), .. U16(tables.Length), .. new byte[6]];
        List<byte> content = [];
        int first = start + 12 + (16 * tables.Length);
        foreach ((string tag, byte[] table) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. U32(0), .. U32((uint)(first + content.Count)), .. U32((uint)table.Length)]);
            content.AddRange([.. table, .. new byte[(4 - (table.Length % 4)) % 4]]);
        }

        return [.. directory, .. content];
    }

    private static byte[] U16(int value)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, unchecked((short)value));
        return bytes;
    }

    private static byte[] U32(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
