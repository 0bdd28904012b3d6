namespace PerfEval.Rendering.Pdf.Layout;

/// <summary>What line breaking asks about a character.</summary>
[Flags]
internal enum CharacterClass : byte
{
    None = 0,

    /// <summary>Does not begin a line: closing and pausing marks.</summary>
    NoStart = 1,

    /// <summary>Does not end a line: opening marks, comparison signs before their number.</summary>
    NoEnd = 2,

    /// <summary>Part of a word or number that stays whole.</summary>
    Word = 4,

    /// <summary>A space, after which a line may end and with which none begins.</summary>
    Space = 8,

    /// <summary>A digit.</summary>
    Digit = 16,

    /// <summary>A Chinese character.</summary>
    Ideograph = 32,
}

/// <summary>The classes of characters, after GB/T 15834 (which marks begin or end no line) and common typesetting practice.</summary>
internal static class CharacterClasses
{
    private const string NeverStart =
        "、。，．；：！？）〕］｝〉》」』】〗〙〛”’％‰‱℃℉°′″·・‧…⋯—―～〜ー々〻ゝゞヽヾ!),.:;?]}%~¢￠｡､｣､¨＂＇‐–〞〟﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞";

    private const string NeverEnd = "（〔［｛〈《「『【〖〘〚“‘([{≥≤≧≦＝=≈≠<>＜＞±＋－−×¥￥$＄£￡€№＃#@＠〝﹙﹛﹝｢";

    private const string NeitherStartNorEnd = "/／";

    private static readonly CharacterClass[] FirstPlane = Build();

    public static CharacterClass Of(int codePoint) => codePoint <= 0xFFFF ? FirstPlane[codePoint] : CharacterClass.Ideograph;

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[0x10000];
        Mark(classes, '!', '~', CharacterClass.Word);
        Mark(classes, '\u00A0', '\u00A0', CharacterClass.Word);
        Mark(classes, '\u00C0', '\u058F', CharacterClass.Word);
        Mark(classes, '\u0300', '\u036F', CharacterClass.Word | CharacterClass.NoStart);
        Mark(classes, '\u1E00', '\u1FFF', CharacterClass.Word);
        Mark(classes, '\u20D0', '\u20FF', CharacterClass.NoStart);
        Mark(classes, '\u3099', '\u309A', CharacterClass.NoStart);
        Mark(classes, '０', '９', CharacterClass.Word | CharacterClass.Digit);
        Mark(classes, '．', '．', CharacterClass.Word);
        Mark(classes, 'Ａ', 'Ｚ', CharacterClass.Word);
        Mark(classes, 'ａ', 'ｚ', CharacterClass.Word);
        Mark(classes, '0', '9', CharacterClass.Digit);
        Mark(classes, '\u2E80', '\u2FDF', CharacterClass.Ideograph);
        Mark(classes, '\u3400', '\u9FFF', CharacterClass.Ideograph);
        Mark(classes, '\uF900', '\uFAFF', CharacterClass.Ideograph);
        Mark(classes, NeverStart + NeitherStartNorEnd, CharacterClass.NoStart);
        Mark(classes, NeverEnd + NeitherStartNorEnd, CharacterClass.NoEnd);
        Mark(classes, " \u2002\u2003\u2009\u3000", CharacterClass.Space);
        return classes;
    }

    private static void Mark(CharacterClass[] classes, char first, char last, CharacterClass mark)
    {
        for (int c = first; c <= last; c++)
            classes[c] |= mark;
    }

    private static void Mark(CharacterClass[] classes, string characters, CharacterClass mark)
    {
        foreach (var c in characters)
            classes[c] |= mark;
    }
}
