using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Fonts;

public sealed class FontSetTests : IDisposable
{
    private readonly FontFolderOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Theory]
    [InlineData("财")]
    [InlineData("，")]
    [InlineData("㑇")]
    [InlineData("𠂇")]
    public void The_shipped_fonts_show_common_and_rare_characters(string character)
    {
        FontFace face = FontSet.LoadShipped().Faces[0];

        Assert.NotEqual(0, face.GlyphOf(char.ConvertToUtf32(character, 0)));
    }

    [Fact]
    public void The_shipped_regular_and_bold_faces_are_told_apart()
    {
        FontSet fonts = FontSet.LoadShipped();

        Assert.Equal(["NotoSerifSC-Regular", "NotoSerifSC-Bold"], [fonts.Faces[fonts.Regular.MainFace].Name, fonts.Faces[fonts.Bold.MainFace].Name]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_kinds_of_character_tables_are_read(bool firstPlaneOnly)
    {
        FontFace face = Read(new TinyFont { UsesFirstPlaneOnly = firstPlaneOnly });

        Assert.Equal([1, 2, 0], ((int[])['A', 'B', 'C']).Select(face.GlyphOf));
    }

    [Fact]
    public void Widths_are_in_thousandths_whatever_the_font_counts_in()
    {
        FontFace face = Read(new TinyFont { UnitsPerEm = 256 });

        Assert.Equal((500, 250), (face.AdvanceOf(0), face.AdvanceOf(1)));
    }

    [Fact]
    public void A_face_of_a_collection_is_read_by_its_index()
    {
        FontSource collection = disk.Write("two.ttc", new TinyFont { UnitsPerEm = 512 }.InCollectionAfter(new TinyFont()));

        Assert.Equal(125, FontFace.Read(collection with { FaceIndex = 1 }).AdvanceOf(1));
    }

    [Fact]
    public void A_face_that_the_collection_lacks_is_refused()
    {
        FontSource collection = disk.Write("two.ttc", new TinyFont().InCollectionAfter(new TinyFont()));

        FontRefusedException refused = Assert.Throws<FontRefusedException>(() => FontFace.Read(collection with { FaceIndex = 2 }));

        Assert.Contains("共有 2 种字体", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x2)]
    [InlineData(0x104)]
    [InlineData(0x200)]
    public void A_font_whose_maker_forbids_embedding_is_refused(int rights)
    {
        FontRefusedException refused = Assert.Throws<FontRefusedException>(() => Read(new TinyFont { Rights = rights }));

        Assert.Contains($"fsType = {rights}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0)]
    [InlineData(0x4)]
    [InlineData(0x8)]
    public void A_font_that_may_be_embedded_is_accepted(int rights) => Assert.Equal(3, Read(new TinyFont { Rights = rights }).GlyphCount);

    [Theory]
    [InlineData("not a font at all")]
    [InlineData("")]
    public void A_file_that_is_no_font_is_refused(string content)
    {
        FontSource source = disk.Write("wrong.ttf", System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Throws<FontRefusedException>(() => FontFace.Read(source));
    }

    [Fact]
    public void A_font_cut_short_is_refused()
    {
        FontSource source = disk.Write("short.ttf", new TinyFont().Build()[..200]);

        Assert.Throws<FontRefusedException>(() => FontFace.Read(source));
    }

    [Fact]
    public void A_folder_without_fonts_is_refused_by_name()
    {
        FontRefusedException refused = Assert.Throws<FontRefusedException>(() => FontSet.Load(disk.Folder));

        Assert.Contains(disk.Folder, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_the_main_font_lacks_comes_from_the_next_one()
    {
        disk.Write("a.ttf", new TinyFont().Build());
        disk.Write("b.ttf", new TinyFont { MoreCharacters = [0x20BB7] }.Build());

        FontChain chain = FontSet.Load(disk.Folder).Regular;

        Assert.Equal([0, 1, 0], ((int[])['A', 0x20BB7, 'Z']).Select(chain.FaceOf));
    }

    [Fact]
    public void The_parts_of_a_composite_glyph_are_embedded_with_it()
    {
        GlyphSubset subset = new(Read(new TinyFont()));
        subset.NumberOf('B');
        using ByteBuffer file = new();

        SubsetFontFile.Write(subset, file);

        FontFile embedded = FontFile.Open(disk.Write("subset.ttf", file.Written.ToArray()));
        Assert.Equal([0, 3], embedded.Read("maxp", 4, 2));
    }

    private FontFace Read(TinyFont font) => FontFace.Read(disk.Write("tiny.ttf", font.Build()));
}
