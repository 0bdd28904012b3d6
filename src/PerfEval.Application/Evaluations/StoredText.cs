namespace PerfEval.Application.Evaluations;

/// <summary>What the database can hold as text.</summary>
internal static class StoredText
{
    /// <summary>Whether a text has neither a NUL, which PostgreSQL refuses, nor half of a surrogate pair, which no encoding can write.</summary>
    public static bool CanHold(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0' || char.IsLowSurrogate(text[index]))
                return false;
            if (!char.IsHighSurrogate(text[index]))
                continue;
            if (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                return false;
            index++;
        }
        return true;
    }

    /// <summary>The text with line feeds as its only line ends; forms are posted with carriage returns.</summary>
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
