using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Forms.Grid;
using PerfEval.Rendering.Html;
using PerfEval.UnitTests.Forms;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Html;

public sealed class HtmlFormWriterTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void The_table_read_back_equals_the_grid_cell_by_cell() =>
        ForAllForms(grid =>
        {
            IHtmlDocument page = Parser.ParseDocument(Write(grid));
            var table = (IHtmlTableElement)page.QuerySelector("table")!;
            Assert.Equal(grid.Title, page.QuerySelector(".form-title")!.TextContent);
            Assert.Equal(Rows(grid), table.Rows.Select(Cells));
        });

    [Fact]
    public void Every_row_of_the_table_covers_all_its_columns() =>
        ForAllForms(grid => Assert.All(Parser.ParseDocument(Write(grid)).QuerySelectorAll("tbody"), AssertTiles));

    [Fact]
    public void No_text_becomes_an_element() =>
        ForAllForms(grid => Assert.Empty(Parser.ParseDocument(Write(grid)).QuerySelectorAll("script, img, [onerror], [onmouseover]")));

    [Fact]
    public void Each_header_that_a_cell_names_is_a_header_of_the_same_block() =>
        ForAllForms(grid => Assert.All(
            Parser.ParseDocument(Write(grid)).QuerySelectorAll("[headers]"),
            cell => Assert.All(
                cell.GetAttribute("headers")!.Split(' '),
                id => Assert.Equal("TH", cell.Closest("tbody")!.QuerySelector($"#{id}")?.TagName))));

    [Theory]
    [InlineData(" style=")]
    [InlineData("<style")]
    [InlineData("<script")]
    public void A_fragment_has_nothing_that_a_strict_policy_forbids(string forbidden)
    {
        using var output = new StringWriter();
        HtmlFormWriter.WriteFragment(SampleGrid(), watermark: "草稿", output);
        Assert.DoesNotContain(forbidden, output.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_value_names_the_row_and_the_column_it_belongs_to() =>
        Assert.Equal(["项目资金（万元）", "年度资金总额", "执行率(%)"], Headers("funds.total.rate"));

    [Fact]
    public void A_label_does_not_head_the_value_of_the_label_after_it() =>
        Assert.Equal(["实施单位"], Headers("head.unit"));

    [Fact]
    public void An_indicator_s_cell_is_headed_by_its_levels() =>
        Assert.Equal(["产出指标", "数量指标", "会议次数", "年度指标值"], Headers("indicators.0.target"));

    [Fact]
    public void The_watermark_is_encoded_and_hidden_from_readers_of_the_page()
    {
        IHtmlDocument page = Parser.ParseDocument(Write(SampleGrid(), new HtmlOptions { Watermark = "<b>草稿" }));
        Assert.Equal("<b>草稿", page.QuerySelector("[aria-hidden=true]")!.GetAttribute("data-text"));
    }

    [Fact]
    public void A_footer_cannot_leave_the_style_sheet() =>
        Assert.DoesNotContain("</style><script>", Write(SampleGrid(), new HtmlOptions { Footer = "\"}</style><script>" }), StringComparison.Ordinal);

    private static IEnumerable<string> Headers(string address)
    {
        IHtmlDocument page = Parser.ParseDocument(Write(SampleGrid()));
        string headers = page.QuerySelector($"[data-cell='{address}']")!.GetAttribute("headers")!;
        return headers.Split(' ').Select(id => page.GetElementById(id)!.TextContent);
    }

    private static void ForAllForms(Action<FormGrid> holds) =>
        Prop.ForAll(GeneratedForms.All, form => holds(form.Laid())).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static FormGrid SampleGrid() => SampleForms.Own2024().Laid();

    private static string Write(FormGrid grid, HtmlOptions? options = null)
    {
        using var output = new StringWriter();
        HtmlFormWriter.WriteDocument(grid, options ?? new HtmlOptions(), output);
        return output.ToString();
    }

    private static IEnumerable<IEnumerable<(string Text, int RowSpan)>> Rows(FormGrid grid) =>
        grid.Blocks.SelectMany(block => block.Rows).Select(row => row.Cells.Select(cell => (cell.Text, cell.RowSpan)));

    private static IEnumerable<(string Text, int RowSpan)> Cells(IHtmlTableRowElement row) =>
        row.Cells.Select(cell => (cell.TextContent, cell.RowSpan));

    private static void AssertTiles(AngleSharp.Dom.IElement block)
    {
        var section = (IHtmlTableSectionElement)block;
        int columns = block.Closest("table")!.QuerySelectorAll("col").Length;
        int covered = section.Rows.SelectMany(row => row.Cells).Sum(cell => cell.ColumnSpan * cell.RowSpan);
        Assert.Equal(section.Rows.Length * columns, covered);
    }
}
