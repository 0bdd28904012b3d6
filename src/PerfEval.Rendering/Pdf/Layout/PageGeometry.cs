namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>An A4 page's measures. All lengths are in hundredths of a point: whole numbers, so that edges that should meet do.
/// Vertical positions are measured from the top of the page.</summary>
internal static class PageGeometry
{
    public const int PageWidth = 59528, PageHeight = 84189;

    public const int Left = 5670, Right = PageWidth - Left, TextWidth = Right - Left;

    public const int Top = 5670, Bottom = PageHeight - 5670;

    /// <summary>The baseline of the page number.</summary>
    public const int FootBaseline = PageHeight - 3700;

    public const int TitleSize = 1800, TitleLine = 2520, YearSize = 1100, YearLine = 1800, PrefaceSize = 1050, PrefaceLine = 1700;

    public const int BodySize = 900, BodyLine = 1240, FootSize = 800, FootLine = 1120;

    /// <summary>Centred texts with a number too wide for its cell are set in these sizes before the number is divided.</summary>
    public static readonly IReadOnlyList<int> SmallerSizes = [800, 700, 600];

    public const int PaddingX = 280, PaddingY = 300;

    public const int BorderWidth = 50;

    /// <summary>The height of a row with so many lines.</summary>
    public static int RowHeight(int lines) => (lines * BodyLine) + (2 * PaddingY);
}
