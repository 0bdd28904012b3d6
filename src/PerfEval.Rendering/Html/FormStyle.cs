using System.Globalization;
using System.Text;

namespace PerfEval.Rendering.Html;

/// <summary>How a form written as HTML looks.</summary>
public static class FormStyle
{
    /// <summary>The style sheet of forms, for documents and for pages that show a fragment.</summary>
    public static string Sheet { get; } = ReadSheet();

    /// <summary>The rule that prints words at the left of each page's foot.</summary>
    internal static string PageFoot(string? text) =>
        text is null ? "" : $"@page {{ @bottom-left {{ content: \"{Escape(text)}\"; }} }}\n";

    // every character as its code point: nothing in the text can end the string, the rule or the style element
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
            escaped.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X} ");
        return escaped.ToString();
    }

    private static string ReadSheet()
    {
        using Stream sheet = typeof(FormStyle).Assembly.GetManifestResourceStream("form-print.css")
            ?? throw new InvalidOperationException("The style sheet of forms is not part of the assembly.");
        using var reader = new StreamReader(sheet);
        return reader.ReadToEnd();
    }
}
