using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Fonts;

/// <summary>Writes a TrueType file with the outlines of a subset and nothing else: glyph n shows the character numbered n, so that
/// a PDF needs no table from characters to glyphs. Parts of composite glyphs follow after the numbered ones.</summary>
internal static class SubsetFontFile
{
    private const int DirectoryStart = 12, EntryLength = 16, AdjustmentInHead = 8;

    public static void Write(GlyphSubset subset, ByteBuffer target)
    {
        using var tables = new ByteBuffer();
        var entries = WriteTables(subset.Face.File, SubsetGlyphs.Of(subset), tables);
        var start = target.Length;
        WriteDirectory(entries, target);
        target.Put(tables.Written);
        Adjust(entries, target, start);
    }

    private static List<Entry> WriteTables(FontFile file, SubsetGlyphs glyphs, ByteBuffer tables)
    {
        var entries = new List<Entry>(9);
        void Add(string tag, ReadOnlySpan<byte> content) => entries.Add(Append(tag, content, tables));
        foreach (var tag in (string[])["cvt ", "fpgm"])
            if (file.Has(tag))
                Add(tag, file.Read(tag));
        using var outlines = new ByteBuffer();
        var locations = glyphs.WriteOutlines(outlines);
        Add("glyf", outlines.Written);
        Add("head", Patched(glyphs.Face.Head, 50, 1));
        Add("hhea", Patched(file.Read("hhea"), 34, glyphs.Count));
        Add("hmtx", glyphs.Metrics());
        Add("loca", locations);
        Add("maxp", Patched(file.Read("maxp"), 4, glyphs.Count));
        if (file.Has("prep"))
            Add("prep", file.Read("prep"));
        return entries;
    }

    private static byte[] Patched(byte[] table, int offset, int value)
    {
        var copy = (byte[])table.Clone();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        if (offset == 50)
            copy.AsSpan(AdjustmentInHead, 4).Clear();
        return copy;
    }

    private static Entry Append(string tag, ReadOnlySpan<byte> content, ByteBuffer tables)
    {
        var start = tables.Length;
        tables.Put(content);
        while (tables.Length % 4 != 0)
            tables.Put(0);
        return new Entry(tag, start, content.Length, Sum(tables.Written[start..]));
    }

    private static void WriteDirectory(List<Entry> entries, ByteBuffer target)
    {
        var power = BitOperations.Log2((uint)entries.Count);
        target.PutUInt32(0x00010000).PutUInt16(entries.Count);
        target.PutUInt16(EntryLength << power).PutUInt16(power).PutUInt16(EntryLength * (entries.Count - (1 << power)));
        var firstTable = DirectoryStart + (EntryLength * entries.Count);
        foreach (var entry in entries)
        {
            target.Put(Encoding.ASCII.GetBytes(entry.Tag)).PutUInt32(entry.Sum);
            target.PutUInt32((uint)(firstTable + entry.Start)).PutUInt32((uint)entry.Length);
        }
    }

    // a font's checksums add up to this constant once 'head' holds the adjustment
    private static void Adjust(List<Entry> entries, ByteBuffer target, int start)
    {
        var firstTable = start + DirectoryStart + (EntryLength * entries.Count);
        var whole = entries.Aggregate(Sum(target.Written[start..firstTable]), (sum, entry) => unchecked(sum + entry.Sum));
        var head = entries.Find(entry => entry.Tag == "head");
        BinaryPrimitives.WriteUInt32BigEndian(target.At(firstTable + head.Start + AdjustmentInHead, 4), unchecked(0xB1B0AFBA - whole));
    }

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (; table.Length > 0; table = table[4..])
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table));
        return sum;
    }

    private readonly record struct Entry(string Tag, int Start, int Length, uint Sum);
}
