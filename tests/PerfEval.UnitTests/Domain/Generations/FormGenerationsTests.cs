using PerfEval.Domain.Generations;
using PerfEval.Domain.Values;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Domain.Generations;

public sealed class FormGenerationsTests
{
    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void Each_published_form_is_recognised_by_its_title_and_year(string name)
    {
        GoldenForm form = GoldenForms.Named(name);

        FormGeneration? generation = FormGenerations.Recognise(form.Title(), form.Year());

        Assert.Equal(form.Generation, generation?.Code);
    }

    [Theory]
    [InlineData(2021, "2021")]
    [InlineData(2022, "2021")]
    [InlineData(2023, "2023")]
    [InlineData(2024, "2024")]
    [InlineData(2031, "2024")]
    public void A_year_uses_the_newest_form_that_is_not_after_it(int year, string code) =>
        Assert.Equal(code, FormGenerations.Recognise("财政项目支出绩效自评表", new FiscalYear(year))?.Code);

    [Fact]
    public void A_year_before_the_first_form_has_none() =>
        Assert.Null(FormGenerations.Recognise("财政项目支出绩效自评表", new FiscalYear(2020)));

    [Fact]
    public void A_form_that_tells_neither_by_title_nor_by_year_has_none() =>
        Assert.Null(FormGenerations.Recognise("财政项目支出绩效自评表", null));

    [Theory]
    [InlineData("2021", 18250000, "18250000.00")]
    [InlineData("2023", 15425.64, "15,425.64")]
    [InlineData("2024", 15425.645, "15,425.65")]
    [InlineData("2024", -3, "-3.00")]
    public void Amounts_are_printed_as_the_generation_prints_them(string code, decimal amount, string printed) =>
        Assert.Equal(printed, Generation(code).FormatAmount(amount));

    [Theory]
    [InlineData("2021", 5, "5")]
    [InlineData("2021", 9.88, "9.88")]
    [InlineData("2021", 9.5, "9.50")]
    [InlineData("2023", 10, "10.00")]
    [InlineData("2024", 10, "10.00")]
    public void Points_are_printed_as_the_generation_prints_them(string code, decimal points, string printed) =>
        Assert.Equal(printed, Generation(code).FormatPoints(points));

    [Theory]
    [InlineData("2021", "98.81%")]
    [InlineData("2023", "98.81")]
    [InlineData("2024", "98.81")]
    public void Only_the_2021_form_prints_the_sign_of_a_rate(string code, string printed) =>
        Assert.Equal(printed, Generation(code).FormatRate(98.81m));

    [Theory]
    [InlineData("2021", "100")]
    [InlineData("2023", "100")]
    [InlineData("2024", "100.00")]
    public void The_total_row_prints_its_points_as_its_generation_does(string code, string printed) =>
        Assert.Equal(printed, Generation(code).FormatTotalPoints(100m));

    private static FormGeneration Generation(string code) =>
        FormGenerations.Find(code) ?? throw new ArgumentException(code, nameof(code));
}
