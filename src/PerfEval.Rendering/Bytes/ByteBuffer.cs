using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace PerfEval.Rendering.Bytes;

/// <summary>A growing run of bytes in a rented array; returned to the pool when disposed.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 14);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    /// <summary>Bytes at the end to fill in.</summary>
    public Span<byte> Extend(int count)
    {
        if (Length + count > bytes.Length)
            Grow(Length + count);
        Length += count;
        return bytes.AsSpan(Length - count, count);
    }

    /// <summary>Bytes already written, to change.</summary>
    public Span<byte> At(int offset, int count) => bytes.AsSpan(offset, count);

    public ByteBuffer Put(byte value)
    {
        if (Length == bytes.Length)
            Grow(Length + 1);
        bytes[Length++] = value;
        return this;
    }

    public ByteBuffer Put(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Extend(values.Length));
        return this;
    }

    /// <summary>A number in decimal digits.</summary>
    public ByteBuffer PutDecimal(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var count, provider: CultureInfo.InvariantCulture);
        return Put(digits[..count]);
    }

    public ByteBuffer PutUInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Extend(2), (ushort)value);
        return this;
    }

    public ByteBuffer PutUInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Extend(4), value);
        return this;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
