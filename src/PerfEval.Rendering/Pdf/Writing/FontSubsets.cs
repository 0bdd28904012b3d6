using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The characters of each face that a document uses.</summary>
internal sealed class FontSubsets(FontSet fonts)
{
    private readonly SortedDictionary<int, GlyphSubset> subsets = [];

    /// <summary>The used faces by their index in the font set.</summary>
    public IReadOnlyDictionary<int, GlyphSubset> Used => subsets;

    public FontChain ChainOf(FontWeight weight) => weight == FontWeight.Bold ? fonts.Bold : fonts.Regular;

    public FontFace FaceAt(int index) => fonts.Faces[index];

    public GlyphSubset Of(int face)
    {
        if (!subsets.TryGetValue(face, out var subset))
            subsets.Add(face, subset = new GlyphSubset(fonts.Faces[face]));
        return subset;
    }
}
