using System.Collections.Frozen;

namespace PerfEval.Domain.Values;

/// <summary>An HTML tag or comment at the beginning of a text. Only known names with well-formed attributes count, so that
/// a comparison such as a&lt;b stays text.</summary>
/// <param name="Length">How many characters the tag takes.</param>
/// <param name="StartsParagraph">Whether what follows is another paragraph.</param>
internal readonly record struct MarkupTag(int Length, bool StartsParagraph)
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "br", "div", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr",
        "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article", "center", "figure", "figcaption");

    private static readonly FrozenSet<string> Inlines = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "code", "col", "colgroup", "del", "em", "font", "i", "img", "ins", "label", "mark", "o:p",
        "s", "small", "span", "strike", "strong", "sub", "sup", "td", "th", "u");

    /// <summary>The tag that the text begins with, or null.</summary>
    public static MarkupTag? Read(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--"))
            return text.IndexOf("-->") is > 0 and int comment ? new MarkupTag(comment + 3, StartsParagraph: false) : null;
        int start = text.StartsWith("</") ? 2 : 1;
        int end = EndOfName(text, start);
        bool isBlock = Contains(Blocks, text[start..end]);
        if (!isBlock && !Contains(Inlines, text[start..end]))
            return null;
        return EndOfTag(text, end) is { } length ? new MarkupTag(length, isBlock) : null;
    }

    private static bool Contains(FrozenSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_'))
            end++;
        return end;
    }

    private static int? EndOfTag(ReadOnlySpan<char> text, int position)
    {
        while (true)
        {
            int next = SkipSpaces(text, position);
            if (next < text.Length && text[next] == '/')
                next = SkipSpaces(text, next + 1);
            if (next >= text.Length)
                return null;
            if (text[next] == '>')
                return next + 1;
            if (next == position || EndOfAttribute(text, next) is not { } end)
                return null;
            position = end;
        }
    }

    private static int? EndOfAttribute(ReadOnlySpan<char> text, int start)
    {
        int equals = SkipSpaces(text, EndOfName(text, start));
        if (equals == start || equals >= text.Length || text[equals] != '=')
            return null;
        int value = SkipSpaces(text, equals + 1);
        if (value < text.Length && text[value] is '"' or '\'')
            return text[(value + 1)..].IndexOf(text[value]) is >= 0 and int length ? value + length + 2 : null;
        int end = text[value..].IndexOfAny(" \t\r\n>");
        return end > 0 ? value + end : null;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
