using PerfEval.Forms.Labels;
using Xunit;

namespace PerfEval.UnitTests.Forms.Labels;

public sealed class FormNameTests
{
    [Theory]
    [InlineData("信息化建设", "信息化建设（2024年度）")]
    [InlineData("<p>信息化</p><p>建设</p>", "信息化 建设（2024年度）")]
    [InlineData("", "财政项目支出绩效自评表（2024年度）")]
    public void A_form_is_called_by_its_project_and_year(string project, string name) =>
        Assert.Equal(name, FormName.Of(SampleForms.Own2024() with { Project = project }));

    [Fact]
    public void A_form_without_a_year_is_called_by_its_project() =>
        Assert.Equal("一网通办运营", FormName.Of(SampleForms.Own2024() with { Year = null }));
}
