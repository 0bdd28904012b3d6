namespace PerfEval.Rendering.Fonts;

/// <summary>The fonts of documents, opened once and shared by all threads for the life of the process.</summary>
public sealed class FontSet
{
    private FontSet(FontSelection selection)
    {
        var sources = new List<FontSource>([selection.Regular, selection.Bold, .. selection.Fallbacks]).Distinct().ToList();
        Faces = [.. sources.Select(FontFace.Read)];
        var (regular, bold) = (sources.IndexOf(selection.Regular), sources.IndexOf(selection.Bold));
        var others = Enumerable.Range(0, sources.Count).Where(face => face != regular && face != bold).ToList();
        Regular = new FontChain(Faces, [regular, .. others, bold]);
        Bold = new FontChain(Faces, [bold, regular, .. others]);
    }

    /// <summary>Where the shipped fonts lie beside the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "fonts");

    internal IReadOnlyList<FontFace> Faces { get; }

    internal FontChain Regular { get; }

    internal FontChain Bold { get; }

    /// <summary>Opens the shipped fonts.</summary>
    /// <exception cref="FontRefusedException">A font is missing or cannot be used.</exception>
    public static FontSet LoadShipped() => Load(ShippedFolder);

    /// <summary>Opens the .ttf and .ttc files of a folder: by the order of names, the first of ordinary weight is the regular face,
    /// the first bold one the bold face, the others stand in for characters these two lack.</summary>
    /// <exception cref="FontRefusedException">The folder has no font, or one that cannot be used.</exception>
    public static FontSet Load(string folder) => new(FontFolder.Choose(folder));

    /// <summary>Opens the named fonts.</summary>
    /// <exception cref="FontRefusedException">A font is missing or cannot be used.</exception>
    public static FontSet Load(FontSelection selection) => new(selection);
}
