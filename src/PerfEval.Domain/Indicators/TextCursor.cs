using PerfEval.Domain.Values;

namespace PerfEval.Domain.Indicators;

/// <summary>A position in a short text; blanks are passed over.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text.TrimStart();

    /// <summary>Passes over one of the characters, if it comes next.</summary>
    public bool Take(params ReadOnlySpan<char> characters)
    {
        if (rest.IsEmpty || !characters.Contains(rest[0]))
            return false;
        rest = rest[1..].TrimStart();
        return true;
    }

    /// <summary>Passes over a whole number of so many digits and returns it; null, without moving, when there is none.</summary>
    public int? TakeNumber(int minDigits, int maxDigits)
    {
        int length = 0;
        int number = 0;
        for (; length < rest.Length && FormNumber.Digit(rest[length]) is >= 0 and int digit; length++)
        {
            if (length == maxDigits)
                return null;
            number = number * 10 + digit;
        }

        if (length < minDigits)
            return null;
        rest = rest[length..].TrimStart();
        return number;
    }

    /// <summary>Whether exactly one of the endings is left.</summary>
    public readonly bool IsAtOneOf(ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (rest.SequenceEqual(ending))
                return true;
        }

        return false;
    }
}
