namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>A line of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many UTF-16 units it has, without the spaces and the line feed that end it.</param>
/// <param name="Width">Its width in thousandths of the font size.</param>
internal readonly record struct TextLine(int Start, int Length, int Width);
