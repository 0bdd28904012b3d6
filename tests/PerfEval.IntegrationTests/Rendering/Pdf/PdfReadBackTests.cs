using PerfEval.Forms.Grid;
using PerfEval.Rendering.Pdf;
using PerfEval.TestKit.Grids;
using PerfEval.TestKit.Programs;
using Xunit;
using static PerfEval.TestKit.Grids.GridBuilder;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>What other programs make of our documents.</summary>
public sealed class PdfReadBackTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(17, 6)]
    [InlineData(40, 100)]
    public async Task A_document_is_without_fault(int indicators, int sentences)
    {
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(SampleGrids.SelfEvaluation(indicators, sentences), "表") { Watermark = "草稿" });

        string report = await ExternalProgram.Qpdf.RunAsync("--check", pdf.Path);

        Assert.Contains("No syntax or stream encoding errors", report, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_are_embedded_as_subsets_with_their_characters()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(17));

        string[] fonts = (await ExternalProgram.PdfFonts.RunAsync(pdf.Path)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches("Identity-H +yes yes yes", font));
    }

    [Theory]
    [InlineData(17, 6)]
    [InlineData(40, 9)]
    [InlineData(3, 80)]
    public async Task Forms_of_several_pages_are_read_back_cell_by_cell(int indicators, int sentences)
    {
        FormGrid grid = SampleGrids.SelfEvaluation(indicators, sentences);
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(grid, "表"));

        Assert.Empty(GridReading.Differences(grid, await pdf.PagesAsync()));
    }

    [Theory]
    [InlineData("㑇")]
    [InlineData("𠂇")]
    [InlineData("𠮷")]
    public async Task Rare_characters_are_read_back_even_where_no_font_has_them(string character)
    {
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(
            new GridBuilder().Block([20, 80], Row(Label(0, "姓名"), Prose(1, $"王{character}华"))).Build(), "表"));

        Assert.Contains($"王{character}华", string.Concat(await pdf.PagesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ideographs_and_radicals_that_share_glyphs_stay_what_they_were()
    {
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(
            new GridBuilder().Block([20, 80], Row(Label(0, "部首"), Prose(1, "⼈人⽬目⾦金"))).Build(), "表"));

        Assert.Contains("⼈人⽬目⾦金", string.Concat(await pdf.PagesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_page_of_a_draft_carries_its_mark()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(30) with { Watermark = "草稿" });

        Assert.All(await pdf.PagesAsync(), page => Assert.Equal("草稿", string.Concat(page.Where(c => c is '草' or '稿'))));
    }

    [Fact]
    public async Task Each_page_has_its_number_and_the_lines_of_its_foot()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(17) with { FooterLines = ["核验码：ABCD-1234"] });

        string[] pages = await pdf.PagesAsync();

        Assert.All(pages, (page, i) => Assert.Contains($"第 {i + 1} 页 共 {pages.Length} 页", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("核验码：ABCD-1234", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_forms_have_an_entry_each_in_the_outline()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(17) with { Name = "甲项目" }, Sample(1) with { Name = "乙项目" });

        string outline = await ExternalProgram.Qpdf.RunAsync("--json", "--json-key=outlines", pdf.Path);

        Assert.Equal(["甲项目", "乙项目"], System.Text.Json.JsonDocument.Parse(outline).RootElement.GetProperty("outlines").EnumerateArray()
            .Select(entry => entry.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Several_forms_number_their_own_pages()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(17), Sample(1));

        Assert.Contains("第 1 页 共 1 页", (await pdf.PagesAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_reader_finds_a_table_with_headings_and_spans()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(17));

        string structure = await ExternalProgram.PdfInfo.RunAsync("-struct-text", pdf.Path);

        Assert.Matches(@"Document[\s\S]*Sect[\s\S]*H1[\s\S]*Table[\s\S]*TR[\s\S]*TH[\s\S]*/RowSpan 5[\s\S]*""项目资金（万元）""[\s\S]*TD", structure);
    }

    [Fact]
    public async Task A_screen_reader_finds_no_heading_without_words()
    {
        using PrintedPdf pdf = PrintedPdf.Of(Sample(1));

        string structure = await ExternalProgram.PdfInfo.RunAsync("-struct-text", pdf.Path);

        Assert.DoesNotMatch(@"TH:(\s+/(Scope|RowSpan|ColSpan) \S+)*\s+T[HDR]\b", structure);
    }

    [Fact]
    public async Task Borders_stand_where_the_tables_columns_are_cut()
    {
        FormGrid grid = SampleGrids.SelfEvaluation(6, 1);
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(grid, "表"));

        TableImage table = new(await pdf.ImageAsync(1));

        Assert.Equal(TableImage.CutsOf(grid), table.Cuts());
    }

    private static FormDocument Sample(int indicators) => new(SampleGrids.SelfEvaluation(indicators), "自评表");
}
