using PerfEval.Rendering.Fonts;

namespace PerfEval.UnitTests.Rendering.Fonts;

/// <summary>A folder of font files for one test.</summary>
internal sealed class FontFolderOnDisk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("perfeval-fonts").FullName;

    public FontSource Write(string name, byte[] font)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, font);
        return new FontSource(path);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
