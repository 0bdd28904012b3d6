using PerfEval.Benchmarks.Forms;
using PerfEval.Benchmarks.Measuring;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;

namespace PerfEval.Benchmarks.Documents;

/// <summary>Printing: one form, a thousand forms in one document, and the first document of a process. A document's floor is
/// compressing the bytes of its fonts, which is most of the work.</summary>
internal sealed class PdfBenchmarks
{
    private const int Many = 1000;

    private readonly PdfFormWriter _writer = new(FontSet.LoadShipped());
    private readonly FormDocument[] _many = [.. Enumerable.Range(0, Many).Select(i => PrintedForms.Of(BenchmarkForms.All[i % BenchmarkForms.All.Count]))];

    public static void Run()
    {
        Report.Heading("PDF");
        var benchmarks = new PdfBenchmarks();
        benchmarks.RunOne();
        benchmarks.RunMany();
        double first = FirstDocument.Measure();
        Report.Note($"First document of a process, fonts read included: {Report.Number(first)} ms, {Report.Verdict(first, Target.AtMost(150))}.");
    }

    private void RunOne()
    {
        byte[] document = WriteOne();
        EmbeddedFonts fonts = EmbeddedFonts.In(document);
        IReadOnlyList<Measurement> results = Rounds.Run(
            new Contender("17 indicators, two pages: score, lay out, write", 1, () => WriteOne()),
            new Contender($"floor: deflate its fonts ({Report.Number(fonts.Bytes / 1000d)} KB)", 1, fonts.Deflate));
        Print(results, "documents/s");
        Report.Note($"Of the floor by processor time: {Report.Percent(results[0].PerCpuSecond / results[1].PerCpuSecond)}.");
        Report.Note($"Speed: {Report.Verdict(results[0].PerSecond, Target.AtLeast(600))}. {SizeVerdict(document.Length, Target.AtMost(130))}\n");
    }

    private void RunMany()
    {
        long size = WriteMany().Length;
        IReadOnlyList<Measurement> results = Rounds.Run(new Contender("1,000 forms in one document", Many, () => WriteMany()));
        Print(results, "forms/s");
        Report.Note($"Speed: {Report.Verdict(results[0].PerSecond, Target.AtLeast(1500))}. {SizeVerdict(size / Many, Target.AtMost(10))}");
    }

    private static string SizeVerdict(long bytes, Target kilobytes) =>
        $"Size of each: {Report.Number(bytes / 1000d)} KB, {Report.Verdict(bytes / 1000d, kilobytes)}.";

    private byte[] WriteOne() => _writer.Write(PrintedForms.Of(BenchmarkForms.Large), PrintedForms.Options);

    private byte[] WriteMany()
    {
        using var output = new MemoryStream();
        _writer.Write(_many, PrintedForms.Options, output);
        return output.ToArray();
    }

    private static void Print(IReadOnlyList<Measurement> results, string unit) => Report.Table(
    [
        ["", unit, "in a second of CPU", "KB allocated for each"],
        .. results.Select(IReadOnlyList<string> (result) =>
        [
            result.Name,
            Report.Number(result.PerSecond),
            Report.Number(result.PerCpuSecond),
            Report.Number(result.BytesAllocated / 1000),
        ]),
    ]);
}
