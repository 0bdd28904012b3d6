namespace PerfEval.Rendering.Fonts;

/// <summary>The fonts documents are set in: an office may name its own (宋体, 小标宋 …) instead of the shipped ones.</summary>
public sealed record FontSelection
{
    /// <summary>The face of ordinary text.</summary>
    public required FontSource Regular { get; init; }

    /// <summary>The face of titles and column headings.</summary>
    public required FontSource Bold { get; init; }

    /// <summary>Faces asked in this order for characters the two above lack, such as rare names.</summary>
    public IReadOnlyList<FontSource> Fallbacks { get; init; } = [];
}
