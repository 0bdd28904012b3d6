namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>The rows and the parts of spanning cells that came to stand on a page.</summary>
internal sealed class FlowPage(int top)
{
    /// <summary>Where the table begins.</summary>
    public int Top => top;

    public List<RowSlice> Slices { get; } = [];

    public List<CellPart> SpanParts { get; } = [];

    public int Bottom => Slices.Count == 0 ? top : Slices[^1].Bottom;

    /// <summary>Whether nothing but repeated headings stands here.</summary>
    public bool IsFresh => Slices.TrueForAll(slice => slice.IsRepeated);
}

/// <summary>A row on a page, or the lines of it that found room there.</summary>
internal sealed class RowSlice
{
    public required TableRow Row { get; init; }

    public required int Top { get; init; }

    public required int Height { get; set; }

    public required int FirstLine { get; init; }

    public required int LineCount { get; init; }

    public bool IsRepeated { get; init; }

    public int Bottom => Top + Height;
}

/// <summary>A cell on a page, or the part of it there.</summary>
internal readonly record struct CellPart(TableCell Cell, int Top, int Bottom, int FirstLine, int LineCount, Purpose Purpose);
