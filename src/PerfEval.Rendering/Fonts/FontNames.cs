using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Rendering.Fonts;

/// <summary>Reads the 'name' table.</summary>
internal static class FontNames
{
    private const int PostScript = 6;

    /// <summary>The face's PostScript name with nothing but what a PDF name takes unescaped.</summary>
    public static string PostScriptName(FontFile file)
    {
        if (!file.Has("name"))
            return "Font";
        var table = file.Read("name");
        var name = Records(table).FirstOrDefault(record => record.Name == PostScript).Text ?? "";
        var plain = string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        return plain.Length > 0 ? plain : "Font";
    }

    private static IEnumerable<(int Name, string Text)> Records(byte[] table)
    {
        for (var i = 0; i < U16(table, 2); i++)
        {
            var at = 6 + (12 * i);
            var isWindows = U16(table, at) == 3;
            var text = table.AsSpan(U16(table, 4) + U16(table, at + 10), U16(table, at + 8));
            yield return (U16(table, at + 6), (isWindows ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(text));
        }
    }

    private static int U16(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));
}
