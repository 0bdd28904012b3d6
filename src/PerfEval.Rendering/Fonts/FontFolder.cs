using System.Buffers.Binary;

namespace PerfEval.Rendering.Fonts;

/// <summary>Chooses among the .ttf and .ttc files of a folder, in the order of their names: the first of ordinary weight is the
/// regular face, the first bold one the bold face (or the regular one, where none is bold), the others are fallbacks.</summary>
internal static class FontFolder
{
    private const int BoldFrom = 600;

    public static FontSelection Choose(string folder)
    {
        var fonts = FontsIn(folder);
        if (fonts.Count == 0)
            throw new FontRefusedException(new FontSource(folder), "文件夹不存在，或其中没有 .ttf、.ttc 字体文件。");
        var regular = fonts.Find(font => font.Weight < BoldFrom).Source ?? fonts[0].Source;
        var bold = fonts.Find(font => font.Weight >= BoldFrom).Source ?? regular;
        return new FontSelection
        {
            Regular = regular,
            Bold = bold,
            Fallbacks = [.. fonts.Select(font => font.Source).Where(source => source != regular && source != bold)],
        };
    }

    private static List<(FontSource Source, int Weight)> FontsIn(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var files = Directory.EnumerateFiles(folder).Where(IsFont).Order(StringComparer.Ordinal);
        return [.. files.Select(path => new FontSource(path)).Select(source => (source, WeightOf(source)))];
    }

    private static int WeightOf(FontSource source)
    {
        using var file = FontFile.Open(source);
        return BinaryPrimitives.ReadUInt16BigEndian(file.Read("OS/2", 4, 2));
    }

    private static bool IsFont(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".TTC";
}
