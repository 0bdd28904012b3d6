using PerfEval.Forms.Grid;

namespace PerfEval.Rendering.Pdf;

/// <summary>One form to print.</summary>
/// <param name="Grid">The form.</param>
/// <param name="Name">Its entry in the document's outline.</param>
public sealed record FormDocument(FormGrid Grid, string Name)
{
    /// <summary>Light grey words across each page, such as 草稿; null for none.</summary>
    public string? Watermark { get; init; }

    /// <summary>Small lines at the left of each page's foot, such as a verification code.</summary>
    public IReadOnlyList<string> FooterLines { get; init; } = [];
}
