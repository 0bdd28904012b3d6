using System.Globalization;

namespace PerfEval.Benchmarks.Measuring;

/// <summary>Prints results as Markdown, as the README shows them.</summary>
internal static class Report
{
    public static void Heading(string text) => Console.WriteLine($"\n## {text}\n");

    /// <summary>A table: its first row is the head; the first column is text, the others are numbers.</summary>
    public static void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        WriteRow(rows[0], widths);
        Console.WriteLine($"|{string.Join('|', widths.Select((width, column) => Rule(width, column)))}|");
        foreach (IReadOnlyList<string> row in rows.Skip(1))
            WriteRow(row, widths);
    }

    public static void Note(string text) => Console.WriteLine($"\n{text}");

    /// <summary>A number with thousands separators; decimals only where it is small.</summary>
    public static string Number(double value) =>
        value.ToString(Math.Abs(value) < 10 ? "0.00" : Math.Abs(value) < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    /// <summary>A result beside its target.</summary>
    public static string Verdict(double value, Target target) =>
        $"{(target.IsMet(value) ? "met" : "MISSED")} ({(target.Side == TargetSide.AtLeast ? "≥" : "≤")} {Number(target.Value)})";

    private static string Rule(int width, int column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":";

    private static void WriteRow(IReadOnlyList<string> row, int[] widths) =>
        Console.WriteLine($"| {string.Join(" | ", row.Select((text, column) => column == 0 ? text.PadRight(widths[0]) : text.PadLeft(widths[column])))} |");
}
