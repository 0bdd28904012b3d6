namespace PerfEval.Rendering.Html;

/// <summary>What an HTML document is given beside its form. The same form and options always give the same text.</summary>
public sealed record HtmlOptions
{
    /// <summary>The document's title in the browser's bar and in the head of a print; null takes the form's.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Light grey words across each printed page, such as 草稿; null for none.</summary>
    public string? Watermark { get; init; }

    /// <summary>Small words at the left of each printed page's foot, such as a verification code; null for none.</summary>
    public string? Footer { get; init; }
}
