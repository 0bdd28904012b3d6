namespace PerfEval.Rendering.Fonts;

/// <summary>One font face on disk: a .ttf file, or one of the faces of a .ttc collection.</summary>
/// <param name="Path">The font file.</param>
/// <param name="FaceIndex">The 0-based face of a collection; 0 for a single font.</param>
public sealed record FontSource(string Path, int FaceIndex = 0);
