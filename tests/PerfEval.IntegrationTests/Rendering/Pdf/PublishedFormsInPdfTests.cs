using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;
using PerfEval.Rendering.Pdf;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.IntegrationTests.Rendering.Pdf;

/// <summary>The published forms, printed and read back.</summary>
public sealed class PublishedFormsInPdfTests
{
    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public async Task Every_cell_is_read_back_as_it_stands_in_the_table(string name)
    {
        FormGrid grid = Grid(name);
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(grid, name));

        Assert.Empty(GridReading.Differences(grid, await pdf.PagesAsync()));
    }

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public async Task No_ideograph_is_read_back_as_a_radical(string name)
    {
        using PrintedPdf pdf = PrintedPdf.Of(new FormDocument(Grid(name), name));

        Assert.DoesNotContain(string.Concat(await pdf.PagesAsync()), c => c is >= '\u2E80' and <= '\u2FDF');
    }

    private static FormGrid Grid(string name)
    {
        EvaluationSnapshot form = GoldenForms.Named(name).ReadEvaluation();
        return FormLayouts.Lay(form, EvaluationScorer.Score(form, RuleProfiles.Default));
    }
}
