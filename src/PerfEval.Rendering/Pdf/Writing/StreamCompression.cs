using System.IO.Compression;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Compresses streams. Outlines take most of the time and shrink little, so they follow the caller's wish; texts shrink to
/// a third in a tenth of that time, so they are always compressed well.</summary>
internal sealed class StreamCompression(CompressionLevel level)
{
    // zlib's levels: its first one is far quicker than the others, its fourth the last that is quick on texts
    private readonly ZLibCompressionOptions text = new() { CompressionLevel = level == CompressionLevel.SmallestSize ? 9 : 4 };
    private readonly ZLibCompressionOptions font = new()
    {
        CompressionLevel = level switch
        {
            CompressionLevel.NoCompression => 0,
            CompressionLevel.Fastest => 1,
            CompressionLevel.Optimal => 6,
            _ => 9,
        },
    };

    public ByteBuffer PackText(ReadOnlySpan<byte> content) => Pack(content, text);

    public ByteBuffer PackFont(ReadOnlySpan<byte> content) => Pack(content, font);

    private static ByteBuffer Pack(ReadOnlySpan<byte> content, ZLibCompressionOptions options)
    {
        var packed = new ByteBuffer();
        using var target = new BufferStream(packed);
        using var zlib = new ZLibStream(target, options);
        zlib.Write(content);
        return packed;
    }
}
