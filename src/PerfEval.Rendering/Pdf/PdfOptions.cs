using System.IO.Compression;

namespace PerfEval.Rendering.Pdf;

/// <summary>What a PDF document is given beside its forms. The same forms and options always give the same bytes.</summary>
public sealed record PdfOptions
{
    /// <summary>The document's title in its properties and the reader's title bar.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>Who is named as the author; null for nobody.</summary>
    public string? Author { get; init; }

    /// <summary>The program named as producer.</summary>
    public string Producer { get; init; } = "PerfEval";

    /// <summary>The date of creation; null writes none, so that equal content gives equal bytes on any day.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The page number's text from the page (1-based) and the form's number of pages; null prints none.</summary>
    public Func<int, int, string>? PageNumber { get; init; }

    /// <summary>Words that narrow labels do not divide over lines while there is another way.</summary>
    public IReadOnlyList<string> WordsKeptWhole { get; init; } = [];

    /// <summary>How hard streams are compressed. Fonts are most of a document's bytes and shrink little: the default is
    /// several times as fast as <see cref="CompressionLevel.Optimal"/> and gives files about a sixth larger.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;
}
