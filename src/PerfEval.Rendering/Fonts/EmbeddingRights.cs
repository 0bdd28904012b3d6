namespace PerfEval.Rendering.Fonts;

/// <summary>The embedding rights a font's maker grants (OS/2 fsType): the basic right is in the lowest four bits, the loosest one
/// set counts; bit 8 forbids subsets, bit 9 allows bitmaps only.</summary>
internal static class EmbeddingRights
{
    private const int Restricted = 0x2, PreviewOrEditable = 0xC, NoSubsets = 0x100, BitmapsOnly = 0x200;

    public static void Demand(FontFile file, int rights)
    {
        if ((rights & Restricted) != 0 && (rights & PreviewOrEditable) == 0)
            throw file.Refused($"字体的许可禁止嵌入文档（OS/2 fsType = {rights}），请换用允许嵌入的字体。");
        if ((rights & (NoSubsets | BitmapsOnly)) != 0)
            throw file.Refused($"字体的许可禁止以子集方式嵌入轮廓（OS/2 fsType = {rights}），请换用允许嵌入的字体。");
    }
}
