using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PerfEval.Rendering.Fonts;

/// <summary>The tables of one face in an OpenType file. Only what is asked for is read: a Chinese font has 15 MB, a form needs
/// a hundredth of it. Reads carry their own position, so any thread may read at any time.</summary>
internal sealed class FontFile : IDisposable
{
    private readonly FontSource source;
    private readonly SafeFileHandle handle;
    private readonly long length;
    private readonly Dictionary<string, (uint Offset, uint Length)> tables = [];

    private FontFile(FontSource source, SafeFileHandle handle)
    {
        this.source = source;
        this.handle = handle;
        length = RandomAccess.GetLength(handle);
        ReadDirectory(FaceOffset());
    }

    public static FontFile Open(FontSource source)
    {
        try
        {
            return new FontFile(source, File.OpenHandle(source.Path));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FontRefusedException(source, "文件不存在或无法读取。", cause);
        }
    }

    public void Dispose() => handle.Dispose();

    public bool Has(string table) => tables.ContainsKey(table);

    /// <summary>A whole table.</summary>
    public byte[] Read(string table) => Read(table, 0, checked((int)Find(table).Length));

    /// <summary>A part of a table.</summary>
    public byte[] Read(string table, long offset, int count)
    {
        var (start, size) = Find(table);
        if (offset < 0 || count < 0 || offset + count > size)
            throw Damaged();
        return ReadAt(start + offset, count);
    }

    public FontRefusedException Damaged() => new(source, "文件已损坏或不是 TrueType 字体。");

    public FontRefusedException Refused(string reason) => new(source, reason);

    private (uint Offset, uint Length) Find(string table) => tables.TryGetValue(table, out var place) ? place : throw Damaged();

    private long FaceOffset()
    {
        var start = ReadAt(0, 12);
        if (Encoding.ASCII.GetString(start, 0, 4) != "ttcf")
            return source.FaceIndex == 0 ? 0 : throw Refused($"文件只有一种字体，没有第 {source.FaceIndex} 种。");
        var faces = BinaryPrimitives.ReadUInt32BigEndian(start.AsSpan(8));
        if (source.FaceIndex < 0 || source.FaceIndex >= faces)
            throw Refused($"字体集共有 {faces} 种字体（从 0 起），没有第 {source.FaceIndex} 种。");
        return BinaryPrimitives.ReadUInt32BigEndian(ReadAt(12 + (4L * source.FaceIndex), 4));
    }

    private void ReadDirectory(long offset)
    {
        var start = ReadAt(offset, 12);
        RefuseOtherOutlines(start);
        var count = BinaryPrimitives.ReadUInt16BigEndian(start.AsSpan(4));
        var directory = ReadAt(offset + 12, 16 * count);
        for (var entry = directory.AsSpan(); entry.Length > 0; entry = entry[16..])
        {
            var place = (Offset: BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), Length: BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
            if (place.Offset + (long)place.Length > length)
                throw Damaged();
            tables[Encoding.ASCII.GetString(entry[..4])] = place;
        }
    }

    private void RefuseOtherOutlines(byte[] start)
    {
        if (Encoding.ASCII.GetString(start, 0, 4) == "OTTO")
            throw Refused("字形为 CFF 轮廓，请使用 TrueType 轮廓的 .ttf 或 .ttc 文件。");
        if (BinaryPrimitives.ReadUInt32BigEndian(start) is not (0x00010000 or 0x74727565))
            throw Damaged();
    }

    private byte[] ReadAt(long offset, int count)
    {
        if (offset + count > length)
            throw Damaged();
        var bytes = GC.AllocateUninitializedArray<byte>(count);
        for (var done = 0; done < count;)
        {
            var read = RandomAccess.Read(handle, bytes.AsSpan(done), offset + done);
            done += read > 0 ? read : throw Damaged();
        }

        return bytes;
    }
}
