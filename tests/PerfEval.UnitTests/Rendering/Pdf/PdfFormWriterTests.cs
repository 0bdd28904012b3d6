using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf;
using PerfEval.TestKit.Grids;
using Xunit;

namespace PerfEval.UnitTests.Rendering.Pdf;

public sealed class PdfFormWriterTests
{
    private static readonly PdfFormWriter Writer = new(FontSet.LoadShipped());
    private static readonly PdfOptions Options = new() { DocumentTitle = "财政项目支出绩效自评表" };

    [Fact]
    public void The_same_form_gives_the_same_bytes() => Assert.Equal(Write(17), new PdfFormWriter(FontSet.LoadShipped()).Write(Form(17), Options));

    [Fact]
    public void Forms_written_in_parallel_have_the_bytes_of_forms_written_one_after_the_other()
    {
        byte[][] oneByOne = [.. Enumerable.Range(1, 40).Select(Write)];

        byte[][] inParallel = [.. Enumerable.Range(1, 40).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Write)];

        Assert.Equal(oneByOne, inParallel);
    }

    [Fact]
    public void Forms_with_other_texts_have_other_identifiers() => Assert.NotEqual(Write(3)[^200..], Write(4)[^200..]);

    [Fact]
    public void A_document_without_forms_is_refused() =>
        Assert.Throws<ArgumentException>(() => Writer.Write([], Options, Stream.Null));

    [Fact]
    public void A_two_page_form_has_at_most_130_kilobytes() => Assert.InRange(Write(17).Length, 1, 130_000);

    [Fact]
    public void A_thousand_forms_share_their_fonts()
    {
        using MemoryStream output = new();

        Writer.Write(Enumerable.Range(0, 1000).Select(i => Form(17) with { Name = $"第{i}张" }), Options, output);

        Assert.InRange(output.Length, 1, 10_000_000);
    }

    private static byte[] Write(int indicators) => Writer.Write(Form(indicators), Options);

    private static FormDocument Form(int indicators) => new(SampleGrids.SelfEvaluation(indicators), "自评表");
}
