using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Makes a text printable: control characters, invisible marks and writing-direction overrides are dropped, every kind
/// of line end is a line feed, a tab is a space, half a surrogate pair is the replacement character.</summary>
internal static class PlainText
{
    // everything that Clean has to look at; a text without any of these is taken as it is
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c != '\n' && IsSuspicious(c))]);

    public static string Of(string text) => text.AsSpan().ContainsAny(Suspicious) ? Clean(text) : text;

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (IsLineEnd(rune.Value))
                clean.Append('\n');
            else if (rune.Value == '\t')
                clean.Append(' ');
            else if (!IsInvisible(rune))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsSuspicious(char c) => char.IsSurrogate(c) || IsLineEnd(c) || IsInvisible(new Rune(c));

    private static bool IsLineEnd(int code) => code is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
