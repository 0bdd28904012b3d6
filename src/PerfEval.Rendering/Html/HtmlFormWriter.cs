using System.Net;
using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Html;

/// <summary>Writes a form as HTML: one native table whose cells name their headers and the value they show
/// (<c>data-cell="funds.total.executed"</c>). All text is encoded.</summary>
public static class HtmlFormWriter
{
    /// <summary>A whole file that needs nothing beside it: on screen a sheet of paper, printed A4.</summary>
    public static void WriteDocument(FormGrid grid, HtmlOptions options, TextWriter output)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        WriteElement("title", options.DocumentTitle ?? grid.Title, output);
        output.Write($"<style>\n{FormStyle.Sheet}{FormStyle.PageFoot(options.Footer)}</style>\n</head>\n<body class=\"form-page\">\n<main class=\"form-paper\">\n");
        WriteFragment(grid, options.Watermark, output);
        output.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>The form to be put into a page, once a page; the page links a style sheet with <see cref="FormStyle.Sheet"/>. No
    /// inline style, so that a strict Content-Security-Policy lets it through.</summary>
    public static void WriteFragment(FormGrid grid, string? watermark, TextWriter output)
    {
        if (watermark is not null)
            WriteWatermark(watermark, output);
        WriteElement("h1 class=\"form-title\" id=\"form-title\"", grid.Title, output);
        if (grid.YearLine is not null)
            WriteElement("p class=\"form-year\"", grid.YearLine, output);
        if (grid.Preface is not null)
            WriteElement("p class=\"form-preface\"", grid.Preface, output);
        new TableWriter(grid, output).Write();
    }

    // an attribute that the style sheet draws: it is no text to be read, found or copied
    private static void WriteWatermark(string watermark, TextWriter output)
    {
        output.Write("<div class=\"form-watermark\" aria-hidden=\"true\" data-text=\"");
        WebUtility.HtmlEncode(watermark, output);
        output.Write("\"></div>\n");
    }

    private static void WriteElement(string tag, string text, TextWriter output)
    {
        output.Write($"<{tag}>");
        WebUtility.HtmlEncode(text, output);
        output.Write($"</{tag.Split(' ')[0]}>\n");
    }
}
