using System.IO.Compression;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Compresses streams at the caller's wish. zlib's first level is several times quicker than its second; the lists of objects,
/// alike from cell to cell, are worth the second, and nothing else is.</summary>
internal sealed class StreamCompression(CompressionLevel level)
{
    private readonly ZLibCompressionOptions usual = new() { CompressionLevel = LevelOf(level) };
    private readonly ZLibCompressionOptions alike = new() { CompressionLevel = Math.Max(2, LevelOf(level)) };

    public ByteBuffer Pack(ReadOnlySpan<byte> content) => Pack(content, usual);

    /// <summary>Compresses what repeats itself.</summary>
    public ByteBuffer PackAlike(ReadOnlySpan<byte> content) => Pack(content, alike);

    private static int LevelOf(CompressionLevel level) => level switch
    {
        CompressionLevel.NoCompression => 0,
        CompressionLevel.Fastest => 1,
        CompressionLevel.Optimal => 6,
        _ => 9,
    };

    private static ByteBuffer Pack(ReadOnlySpan<byte> content, ZLibCompressionOptions options)
    {
        var packed = new ByteBuffer();
        using var target = new BufferStream(packed);
        using var zlib = new ZLibStream(target, options);
        zlib.Write(content);
        return packed;
    }
}
