using System.Globalization;
using System.Text;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>A page as grey pixels.</summary>
internal sealed class PageImage
{
    private const int Dark = 160;

    private readonly byte[] pixels;

    private PageImage(byte[] pixels, int width, int height) => (this.pixels, Width, Height) = (pixels, width, height);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Reads a binary PGM file: P5, width, height, 255, then the pixels.</summary>
    public static PageImage Read(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        string[] header = Encoding.ASCII.GetString(file, 0, 40).Split((char[])[' ', '\n'], 5);
        (int width, int height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new PageImage(file[^(width * height)..], width, height);
    }

    /// <summary>The columns that are dark over all these rows, one for each border.</summary>
    public IReadOnlyList<int> VerticalLines(int top, int bottom) =>
        FirstOfRuns(Enumerable.Range(0, Width).Where(x => Enumerable.Range(top, bottom - top).All(y => IsDark(x, y))));

    /// <summary>The rows that are dark over all these columns, one for each border.</summary>
    public IReadOnlyList<int> HorizontalLines(int left, int right) =>
        FirstOfRuns(Enumerable.Range(0, Height).Where(y => Enumerable.Range(left, right - left).All(x => IsDark(x, y))));

    private bool IsDark(int x, int y) => pixels[(y * Width) + x] < Dark;

    private static List<int> FirstOfRuns(IEnumerable<int> positions)
    {
        List<int> all = [.. positions];
        return [.. all.Where((position, i) => i == 0 || all[i - 1] != position - 1)];
    }
}
