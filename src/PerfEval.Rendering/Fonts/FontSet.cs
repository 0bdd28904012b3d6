namespace PerfEval.Rendering.Fonts;

/// <summary>The fonts of documents, read once and shared by all threads for the life of the process.</summary>
public sealed class FontSet
{
    /// <summary>Where the shipped fonts lie beside the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>Reads the shipped fonts.</summary>
    /// <exception cref="FontRefusedException">A font is missing or cannot be used.</exception>
    public static FontSet LoadShipped() => Load(ShippedFolder);

    /// <summary>Reads the fonts of a folder.</summary>
    /// <exception cref="FontRefusedException">The folder has no usable font.</exception>
    public static FontSet Load(string folder) => throw new NotSupportedException(folder);

    /// <summary>Reads the named fonts.</summary>
    /// <exception cref="FontRefusedException">A font is missing or cannot be used.</exception>
    public static FontSet Load(FontSelection selection) => throw new NotSupportedException(selection.ToString());
}
