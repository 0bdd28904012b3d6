using PerfEval.Forms.Grid;
using PerfEval.Rendering.Fonts;

namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>Lays a form out on pages: the title, the lines below it, the table, the pages' feet.</summary>
internal sealed class FormTypesetter
{
    private const int SpaceBelowHeading = 500, SpaceBetweenFootTexts = 800;

    private static readonly TextStyle Title = new(PageGeometry.TitleSize, PageGeometry.TitleLine, FontWeight.Bold);
    private static readonly TextStyle Year = new(PageGeometry.YearSize, PageGeometry.YearLine, FontWeight.Regular);
    private static readonly TextStyle Preface = new(PageGeometry.PrefaceSize, PageGeometry.PrefaceLine, FontWeight.Regular);
    private static readonly TextStyle Foot = new(PageGeometry.FootSize, PageGeometry.FootLine, FontWeight.Regular);

    private readonly TextFitter fitter;
    private readonly TableBuilder tableBuilder;
    private readonly Func<int, int, string>? pageNumber;

    public FormTypesetter(FontSet fonts, PdfOptions options)
    {
        fitter = new TextFitter(fonts, options.WordsKeptWhole);
        tableBuilder = new TableBuilder(fitter);
        pageNumber = options.PageNumber;
    }

    public LaidOutForm Lay(FormDocument form)
    {
        var first = new LaidOutPage();
        var top = LayHeading(form.Grid, first);
        var heading = first.Texts.Select(text => text.Text).ToList();
        var rows = tableBuilder.Build(form.Grid);
        var pages = PageFlow.Place(rows, top).Select((page, i) => Compose(page, i == 0 ? first : new LaidOutPage())).ToList();
        for (var i = 0; i < pages.Count; i++)
            LayFoot(form.FooterLines, pageNumber?.Invoke(i + 1, pages.Count), pages[i]);
        return Numbered(new LaidOutForm { Pages = pages, Heading = heading, Rows = rows });
    }

    private int LayHeading(FormGrid grid, LaidOutPage page)
    {
        var top = PageGeometry.Top;
        foreach (var (text, style, alignment) in Headings(grid))
        {
            var fitted = fitter.Fit(text, style, alignment, PageGeometry.TextWidth);
            page.Texts.Add(new PlacedText(
                fitted, 0, fitted.Lines.Count, PageGeometry.Left, PageGeometry.Right, top, Purpose.Content));
            top += fitted.Lines.Count * style.LineHeight;
        }

        return top + SpaceBelowHeading;
    }

    private static IEnumerable<(string Text, TextStyle Style, CellAlignment Alignment)> Headings(FormGrid grid)
    {
        yield return (grid.Title, Title, CellAlignment.Centre);
        if (grid.YearLine is { } year)
            yield return (year, Year, CellAlignment.Centre);
        if (grid.Preface is { } preface)
            yield return (preface, Preface, CellAlignment.Left);
    }

    private static LaidOutPage Compose(FlowPage source, LaidOutPage target)
    {
        PageComposer.Compose(source, target);
        return target;
    }

    // the page number in the middle, the lines at the left of it, the last one beside it
    private void LayFoot(IReadOnlyList<string> lines, string? number, LaidOutPage page)
    {
        var centre = fitter.Fit(number ?? "", Foot, CellAlignment.Centre, PageGeometry.TextWidth);
        PlaceFoot(centre, PageGeometry.FootBaseline, page);
        var numberWidth = centre.Lines.Count == 0 ? 0 : (int)((long)centre.Lines[0].Width * Foot.Size / 1000);
        var width = ((PageGeometry.TextWidth - numberWidth) / 2) - SpaceBetweenFootTexts;
        var texts = lines.Select(line => fitter.Fit(line, Foot, CellAlignment.Left, width)).ToList();
        var top = PageGeometry.FootBaseline - ((texts.Sum(text => text.Lines.Count) - 1) * Foot.LineHeight);
        foreach (var text in texts)
        {
            PlaceFoot(text, top, page);
            top += text.Lines.Count * Foot.LineHeight;
        }
    }

    private static void PlaceFoot(LaidOutText text, int baseline, LaidOutPage page)
    {
        if (text.Lines.Count > 0)
            page.Texts.Add(new PlacedText(
                text, 0, text.Lines.Count, PageGeometry.Left, PageGeometry.Right, baseline - Foot.Size, Purpose.Footer));
    }

    private static LaidOutForm Numbered(LaidOutForm form)
    {
        var number = 0;
        foreach (var text in form.Heading.Concat(form.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)))
            text.Number = number++;
        return form;
    }
}
