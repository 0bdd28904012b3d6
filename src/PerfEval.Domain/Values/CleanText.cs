using System.Net;
using System.Text;

namespace PerfEval.Domain.Values;

/// <summary>The text of a cell as people read it. Old sources leak HTML into texts; pages, documents and comparisons show
/// its paragraphs, separated by a line feed, while the raw text stays as transcribed. Text without markup is left as it is, signs such
/// as &lt;5% included.</summary>
public static class CleanText
{
    private const int LongestEntity = 12;

    /// <summary>The clean text of a raw one; never throws.</summary>
    public static string Of(string raw)
    {
        if (raw.AsSpan().IndexOfAny('<', '&', '\r') < 0)
            return raw;
        var clean = new StringBuilder(raw.Length);
        bool hasMarkup = Strip(raw, clean);
        return hasMarkup ? Paragraphs(clean.ToString()) : clean.ToString();
    }

    private static bool Strip(ReadOnlySpan<char> rest, StringBuilder clean)
    {
        bool hasMarkup = false;
        while (!rest.IsEmpty)
        {
            MarkupTag? tag = rest[0] == '<' ? MarkupTag.Read(rest) : null;
            hasMarkup |= tag is not null;
            int length = tag is { } found ? Append(clean, found) : AppendPlain(clean, rest);
            rest = rest[length..];
        }

        return hasMarkup;
    }

    private static int Append(StringBuilder clean, MarkupTag tag)
    {
        if (tag.StartsParagraph)
            clean.Append('\n');
        return tag.Length;
    }

    private static int AppendPlain(StringBuilder clean, ReadOnlySpan<char> rest)
    {
        if (rest[0] == '\r')
        {
            clean.Append('\n');
            return rest.StartsWith("\r\n") ? 2 : 1;
        }

        if (rest[0] == '&' && ReadEntity(rest) is { } entity)
        {
            clean.Append(entity.Text);
            return entity.Length;
        }

        clean.Append(rest[0]);
        return 1;
    }

    private static (string Text, int Length)? ReadEntity(ReadOnlySpan<char> rest)
    {
        int end = 1;
        while (end < Math.Min(rest.Length, LongestEntity) && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '#'))
            end++;
        if (end >= rest.Length || rest[end] != ';')
            return null;
        string entity = rest[..(end + 1)].ToString();
        string text = WebUtility.HtmlDecode(entity);
        return text == entity ? null : (text.Replace('\u00a0', ' '), entity.Length);
    }

    private static string Paragraphs(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
