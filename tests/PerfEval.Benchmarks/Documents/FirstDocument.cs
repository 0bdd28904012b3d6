using System.Diagnostics;
using System.Globalization;
using PerfEval.Benchmarks.Forms;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;

namespace PerfEval.Benchmarks.Documents;

/// <summary>The first document of a process: nothing is compiled, no font is read yet. This program starts itself to measure it.</summary>
internal static class FirstDocument
{
    public const string Verb = "first-document";

    private const int Processes = 9;

    /// <summary>The median over fresh processes, in milliseconds.</summary>
    public static double Measure()
    {
        RunProcess(); // brings the files into memory
        return Median.Of([.. Enumerable.Range(0, Processes).Select(_ => RunProcess())]);
    }

    /// <summary>In the fresh process: reads the fonts, prints one form, and says how many milliseconds that took. The form is read
    /// before, as the site has it from the database.</summary>
    public static void Run()
    {
        var form = BenchmarkForms.Large;
        long start = Stopwatch.GetTimestamp();
        new PdfFormWriter(FontSet.LoadShipped()).Write(PrintedForms.Of(form), PrintedForms.Options);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static double RunProcess()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", [.. OwnAssembly(), Verb]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private static string[] OwnAssembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FirstDocument).Assembly.Location] : [];
}
