namespace PerfEval.Forms.Grid;

/// <summary>An official form as a page shows it: a centred title and year line above one bordered table of blocks. Writers
/// (PDF, HTML and others) know nothing of the form but this.</summary>
public sealed record FormGrid
{
    /// <summary>The title, centred and bold above the table.</summary>
    public required string Title { get; init; }

    /// <summary>The year line, centred below the title, for example （2024年度）; null where none is printed.</summary>
    public string? YearLine { get; init; }

    /// <summary>A line at the left above the table (申报单位名称：…); null where the form has none.</summary>
    public string? Preface { get; init; }

    /// <summary>The blocks from top to bottom; together they make one table of the text area's full width.</summary>
    public required IReadOnlyList<GridBlock> Blocks { get; init; }
}
