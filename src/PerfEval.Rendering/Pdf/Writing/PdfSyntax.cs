using System.Text;
using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The notations of a PDF file.</summary>
internal static class PdfSyntax
{
    private const byte Escape = (byte)'\\';

    /// <summary>A reference to an object, with a space after it.</summary>
    public static ByteBuffer PutReference(this ByteBuffer target, int number) => target.PutDecimal(number).Put(" 0 R "u8);

    public static ByteBuffer PutReferences(this ByteBuffer target, IEnumerable<int> numbers)
    {
        target.Put((byte)'[');
        foreach (var number in numbers)
            target.PutReference(number);
        return target.Put((byte)']');
    }

    /// <summary>Hundredths of a point as points, with a space after them.</summary>
    public static ByteBuffer PutLength(this ByteBuffer target, int hundredths)
    {
        if (hundredths < 0)
            target.Put((byte)'-');
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        target.PutDecimal(whole);
        if (rest != 0)
            target.Put((byte)'.').Put((byte)('0' + (rest / 10)));
        if (rest % 10 != 0)
            target.Put((byte)('0' + (rest % 10)));
        return target.Put((byte)' ');
    }

    /// <summary>Four hexadecimal digits.</summary>
    public static ByteBuffer PutHex(this ByteBuffer target, int value)
    {
        var digits = "0123456789ABCDEF"u8;
        for (var shift = 12; shift >= 0; shift -= 4)
            target.Put(digits[(value >> shift) & 15]);
        return target;
    }

    /// <summary>A text for people, such as a title.</summary>
    public static ByteBuffer PutText(this ByteBuffer target, string text)
    {
        target.Put("<FEFF"u8);
        foreach (var unit in text)
            target.PutHex(unit);
        return target.Put((byte)'>');
    }

    /// <summary>ASCII characters as they are.</summary>
    public static ByteBuffer PutAscii(this ByteBuffer target, string text)
    {
        Encoding.ASCII.GetBytes(text, target.Extend(text.Length));
        return target;
    }

    /// <summary>A byte within a literal string.</summary>
    public static ByteBuffer PutStringByte(this ByteBuffer target, byte value) => value switch
    {
        (byte)'(' or (byte)')' or Escape => target.Put(Escape).Put(value),
        (byte)'\r' => target.Put(Escape).Put((byte)'r'),
        _ => target.Put(value),
    };
}
