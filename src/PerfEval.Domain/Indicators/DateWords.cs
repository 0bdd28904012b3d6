using PerfEval.Domain.Values;

namespace PerfEval.Domain.Indicators;

/// <summary>The days that forms name: 2024年7月前, 12月底, 2021年6月, 年底前, 2024年12月31日, 2024-12-31. A bare month or year, 月底
/// and 年底 mean the last day; a missing year is the form's.</summary>
internal static class DateWords
{
    private static readonly string[] Endings =
        ["", "前", "之前", "以前", "内", "以内", "完成", "前完成", "之前完成", "以前完成", "内完成"];

    /// <summary>The day that the whole text names, or null.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text, FiscalYear? formYear)
    {
        var cursor = new TextCursor(text);
        int? year = ReadYear(ref cursor);
        bool isMarked = year is not null && cursor.Take('-', '/', '.');
        DateOnly? date = isMarked ? ReadMarked(ref cursor, year) : ReadWords(ref cursor, year, formYear);
        return date is not null && cursor.IsAtOneOf(Endings) ? date : null;
    }

    private static int? ReadYear(ref TextCursor cursor)
    {
        TextCursor start = cursor;
        if (cursor.TakeNumber(minDigits: 4, maxDigits: 4) is >= 1900 and <= 2199 and int year)
            return year;
        cursor = start;
        return null;
    }

    private static DateOnly? ReadMarked(ref TextCursor cursor, int? year)
    {
        int? month = cursor.TakeNumber(minDigits: 1, maxDigits: 2);
        return cursor.Take('-', '/', '.') ? Day(year, month, cursor.TakeNumber(minDigits: 1, maxDigits: 2)) : null;
    }

    private static DateOnly? ReadWords(ref TextCursor cursor, int? statedYear, FiscalYear? formYear)
    {
        if (statedYear is not null && !cursor.Take('年'))
            return null;
        int? year = statedYear ?? formYear?.Value;
        if (cursor.TakeNumber(minDigits: 1, maxDigits: 2) is { } month)
            return cursor.Take('月') ? ReadDay(ref cursor, year, month) : null;
        return NamesWholeYear(ref cursor, statedYear) ? Day(year, 12, 31) : null;
    }

    private static bool NamesWholeYear(ref TextCursor cursor, int? statedYear)
    {
        cursor.Take('本', '当');
        if (statedYear is null && !cursor.Take('年'))
            return false;
        cursor.Take('度');
        return cursor.Take('底', '末', '终') || statedYear is not null || cursor.IsAtOneOf(["内", "内完成"]);
    }

    private static DateOnly? ReadDay(ref TextCursor cursor, int? year, int month)
    {
        cursor.Take('份');
        if (cursor.TakeNumber(minDigits: 1, maxDigits: 2) is { } day)
            return cursor.Take('日', '号') ? Day(year, month, day) : null;
        cursor.Take('底', '末');
        return LastDay(year, month);
    }

    private static DateOnly? LastDay(int? year, int month) =>
        year is >= 1 and <= 9999 and int known && month is >= 1 and <= 12 ? Day(known, month, DateTime.DaysInMonth(known, month)) : null;

    private static DateOnly? Day(int? year, int? month, int? day)
    {
        bool isWhole = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day is >= 1;
        return isWhole && day <= DateTime.DaysInMonth(year ?? 1, month ?? 1) ? new DateOnly(year ?? 1, month ?? 1, day ?? 1) : null;
    }
}
