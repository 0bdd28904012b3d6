using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Where the objects of a file are: at an offset, or in an object stream. Number 0 heads the list of free numbers.</summary>
internal sealed class CrossReferences
{
    private const byte Free = 0, AtOffset = 1, InStream = 2;

    private readonly List<(byte Kind, uint Place, int Index)> entries = [(Free, 0, 65535)];

    public int Count => entries.Count;

    public int Reserve()
    {
        entries.Add((Free, 0, 0));
        return entries.Count - 1;
    }

    public void Place(int number, long offset) => entries[number] = (AtOffset, checked((uint)offset), 0);

    public void PlaceInStream(int number, int stream, int index) => entries[number] = (InStream, (uint)stream, index);

    /// <summary>The table: a byte, four bytes, two bytes for each object.</summary>
    public ByteBuffer Write()
    {
        var table = new ByteBuffer();
        foreach (var (kind, place, index) in entries)
            table.Put(kind).PutUInt32(place).PutUInt16(index);
        return table;
    }
}
