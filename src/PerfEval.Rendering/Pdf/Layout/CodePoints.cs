namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Reads characters of a text whose surrogates are all in pairs.</summary>
internal static class CodePoints
{
    public static int At(ReadOnlySpan<char> text, int index)
    {
        var unit = text[index];
        return char.IsHighSurrogate(unit) && index + 1 < text.Length ? char.ConvertToUtf32(unit, text[index + 1]) : unit;
    }

    public static int LengthAt(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1;
}
