using PerfEval.Forms.Grid;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;
using PerfEval.Rendering.Pdf.Layout;
using PerfEval.TestKit.Grids;
using Xunit;
using static PerfEval.TestKit.Grids.GridBuilder;

namespace PerfEval.UnitTests.Rendering.Pdf.Layout;

public sealed class FormTypesetterTests
{
    private static readonly PdfOptions Options = new() { DocumentTitle = "测试", PageNumber = (page, pages) => $"{page}/{pages}" };
    private static readonly FormTypesetter Typesetter = new(FontSet.LoadShipped(), Options);

    /// <summary>Grids that break over pages in every way a form can.</summary>
    public static TheoryData<string> GridNames() => [.. Grids.Keys];

    private static Dictionary<string, FormGrid> Grids { get; } = Build();

    [Theory]
    [MemberData(nameof(GridNames))]
    public void Every_line_of_every_cell_is_printed_once(string name)
    {
        LaidOutForm form = Lay(name);

        IEnumerable<(int, int)> printed = form.Pages.SelectMany(page => page.Texts).Where(text => text.Purpose == Purpose.Content)
            .SelectMany(text => Enumerable.Range(text.FirstLine, text.LineCount).Select(line => (text.Text.Number, line)));

        Assert.Equal(AllLines(form), printed.Order());
    }

    [Theory]
    [MemberData(nameof(GridNames))]
    public void No_line_of_the_table_leaves_the_page(string name)
    {
        IEnumerable<int> ends = Lay(name).Pages.SelectMany(page => page.Texts).Where(text => text.Purpose != Purpose.Footer)
            .Select(text => text.Top + (text.LineCount * text.Text.Style.LineHeight));

        Assert.All(ends, end => Assert.InRange(end, PageGeometry.Top, PageGeometry.Bottom));
    }

    [Theory]
    [MemberData(nameof(GridNames))]
    public void Texts_of_different_cells_do_not_overlap(string name)
    {
        foreach (LaidOutPage page in Lay(name).Pages)
        {
            PlacedText[] texts = [.. page.Texts.Where(text => text.Purpose != Purpose.Footer)];
            Assert.DoesNotContain(texts.SelectMany((a, i) => texts.Skip(i + 1).Select(b => (a, b))), pair => Overlap(pair.a, pair.b));
        }
    }

    [Theory]
    [MemberData(nameof(GridNames))]
    public void Each_border_is_drawn_once(string name)
    {
        foreach (LaidOutPage page in Lay(name).Pages)
            Assert.DoesNotContain(page.Borders.SelectMany((a, i) => page.Borders.Skip(i + 1).Select(b => (a, b))), pair => Cover(pair.a, pair.b));
    }

    [Theory]
    [MemberData(nameof(GridNames))]
    public void The_table_is_closed_on_each_page(string name)
    {
        foreach (LaidOutPage page in Lay(name).Pages)
        {
            (int top, int bottom) = (page.Borders.Min(border => border.Y1), page.Borders.Max(border => border.Y2));
            Assert.Contains(new BorderLine(PageGeometry.Left, top, PageGeometry.Right, top), page.Borders);
            Assert.Contains(new BorderLine(PageGeometry.Left, bottom, PageGeometry.Right, bottom), page.Borders);
            Assert.Contains(new BorderLine(PageGeometry.Left, top, PageGeometry.Left, bottom), page.Borders);
            Assert.Contains(new BorderLine(PageGeometry.Right, top, PageGeometry.Right, bottom), page.Borders);
        }
    }

    [Fact]
    public void The_headings_are_repeated_on_each_page_on_which_their_rows_go_on()
    {
        LaidOutForm form = Lay("three pages");

        Assert.All(form.Pages.Skip(1), page => Assert.Equal("一级指标", page.Texts[0].Text.Text));
    }

    [Fact]
    public void A_level_that_goes_on_prints_its_name_again()
    {
        LaidOutForm form = Lay("one level over two pages");

        Assert.Equal(
            [Purpose.Content, Purpose.Repetition],
            form.Pages.Select(page => page.Texts.Single(text => text.Text.Text == "产出指标").Purpose));
    }

    [Fact]
    public void A_label_that_goes_on_prints_its_name_once()
    {
        LaidOutForm form = Lay("goals over three pages");

        Assert.Single(form.Pages.SelectMany(page => page.Texts), text => text.Text.Text == "年度总体目标");
    }

    [Fact]
    public void A_row_that_may_not_be_split_moves_whole_to_the_next_page()
    {
        LaidOutForm form = Lay("three pages");

        IEnumerable<PlacedText> indicators = form.Pages.SelectMany(page => page.Texts)
            .Where(text => form.Rows.Any(row => !row.MaySplit && row.Cells.Any(cell => cell.Text == text.Text)));
        Assert.All(indicators, text => Assert.Equal(text.Text.Lines.Count, text.LineCount));
    }

    [Fact]
    public void A_split_row_leaves_two_lines_on_either_page()
    {
        foreach (int sentences in Enumerable.Range(20, 12))
        {
            LaidOutForm form = Typesetter.Lay(new FormDocument(SampleGrids.SelfEvaluation(3, sentences), ""));
            IEnumerable<PlacedText> parts = form.Pages.SelectMany(page => page.Texts).Where(text => text.LineCount < text.Text.Lines.Count);
            Assert.All(LongestOfEachPage(parts), part => Assert.True(part.LineCount >= 2));
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Total_and_grade_do_not_stand_alone_on_the_last_page(int indicators)
    {
        for (int sentences = 2; sentences < 16; sentences += 3)
        {
            LaidOutForm form = Typesetter.Lay(new FormDocument(SampleGrids.SelfEvaluation(indicators, sentences), ""));
            LaidOutText lastScore = form.Rows[^3].Cells[^2].Text;
            Assert.Contains(form.Pages[^1].Texts, text => text.Text == lastScore);
        }
    }

    [Fact]
    public void No_heading_stands_alone_at_the_foot_of_a_page()
    {
        for (int sentences = 2; sentences < 50; sentences += 3)
        {
            LaidOutForm form = Typesetter.Lay(new FormDocument(SampleGrids.SelfEvaluation(8, sentences), ""));
            LaidOutPage withHeading = form.Pages.First(page => page.Texts.Any(text => text.Text.Text == "一级指标"));
            Assert.Contains(withHeading.Texts, text => text.Text == form.Rows[10].Cells[2].Text);
        }
    }

    [Fact]
    public void A_number_too_wide_for_its_cell_is_set_smaller_before_it_is_divided()
    {
        LaidOutForm form = Typesetter.Lay(new FormDocument(
            new GridBuilder().Block([10, 90], Row(Value(0, "12,345,678.90"), Prose(1, ""))).Build(), ""));

        Assert.Single(form.Rows[0].Cells[0].Text.Lines);
    }

    [Fact]
    public void Pages_are_numbered_within_the_form()
    {
        LaidOutForm form = Lay("three pages");

        Assert.Equal(["1/3", "2/3", "3/3"], form.Pages.Select(page => page.Texts[^1].Text.Text));
    }

    private static LaidOutForm Lay(string name) => Typesetter.Lay(new FormDocument(Grids[name], name));

    private static Dictionary<string, FormGrid> Build() => new()
    {
        ["one page"] = SampleGrids.SelfEvaluation(3, 1),
        ["two pages"] = SampleGrids.SelfEvaluation(17),
        ["three pages"] = SampleGrids.SelfEvaluation(26),
        ["goals over three pages"] = SampleGrids.SelfEvaluation(5, 120),
        ["one level over two pages"] = new GridBuilder().Block([20, 80], 1,
            [Row(Heading(0, "一级指标"), Heading(1, "三级指标")), Row(Level(0, "产出指标", 50), Prose(1, "一")), .. Rows(49)]).Build(),
        ["an outer column over header and rows"] = new GridBuilder().Block([5, 15, 80], 1,
            [Row(Label(0, "绩效指标", 61) with { RepeatsOnNextPage = true }, Heading(1, "一级指标"), Heading(2, "三级指标")),
            .. Enumerable.Range(0, 60).Select(i => Row(Prose(1, $"{i}"), Prose(2, "二")))]).Build(),
        ["level names in low rows at the end of each page"] = new GridBuilder().Block([6, 94], 1,
            [Row(Heading(0, "级"), Heading(1, "名")), .. Enumerable.Range(0, 60).SelectMany(_ =>
                new[] { Row(Level(0, "服务对象满意度指标", 2), Prose(1, "甲")), Row(Prose(1, "乙")) })]).Build(),
        ["a row higher than a page"] = new GridBuilder().Block([20, 80], 1, Row(Heading(0, "名"), Heading(1, "文")),
            Row(Label(0, "说明"), Prose(1, SampleGrids.Text(200))), Row(Label(0, "完"), Prose(1, "完"))).Build(),
        ["a spanning text higher than a page"] = new GridBuilder().Block([20, 80],
            Row(Value(0, SampleGrids.Text(120)) with { RowSpan = 3 }, Prose(1, "一")), Row(Prose(1, "二")), Row(Prose(1, "三"))).Build(),
        ["ten thousand characters without a space"] = new GridBuilder()
            .Block([10, 90], Row(Label(0, "名"), Prose(1, new string('W', 10_000)))).Build(),
        ["two header rows with a cell over both"] = new GridBuilder().Block([30, 70], 2,
            [Row(Heading(0, "合并") with { RowSpan = 2 }, Heading(1, "上")), Row(Heading(1, "下")),
            .. Enumerable.Range(0, 80).Select(i => Row(Prose(0, $"{i}"), Prose(1, "行")))]).Build(),
    };

    private static IEnumerable<GridRow> Rows(int count) => Enumerable.Range(0, count).Select(i => Row(Prose(1, $"第{i}行")));

    private static IEnumerable<(int, int)> AllLines(LaidOutForm form) =>
        form.Heading.Concat(form.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text))
            .SelectMany(text => Enumerable.Range(0, text.Lines.Count).Select(line => (text.Number, line))).Order();

    private static IEnumerable<PlacedText> LongestOfEachPage(IEnumerable<PlacedText> parts) =>
        parts.GroupBy(part => (part.FirstLine, part.Top)).Select(group => group.MaxBy(part => part.LineCount));

    private static bool Overlap(PlacedText a, PlacedText b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < BottomOf(b) && b.Top < BottomOf(a);

    private static int BottomOf(PlacedText text) => text.Top + (text.LineCount * text.Text.Style.LineHeight);

    private static bool Cover(BorderLine a, BorderLine b) => a.Y1 == a.Y2
        ? b.Y1 == b.Y2 && a.Y1 == b.Y1 && a.X1 < b.X2 && b.X1 < a.X2
        : b.X1 == b.X2 && a.X1 == b.X1 && a.Y1 < b.Y2 && b.Y1 < a.Y2;
}
