using System.Globalization;
using System.Text.Json;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Values;
using PerfEval.Forms.Grid;
using PerfEval.TestKit.Golden;
using PerfEval.UnitTests.Forms.Grid;
using Xunit;

namespace PerfEval.UnitTests.Forms.Layouts;

/// <summary>The published forms, laid out: what they print stands in the cell where they print it.</summary>
public sealed class GoldenLayoutTests
{
    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void Every_value_of_a_published_form_stands_in_its_cell_as_printed(string name) =>
        Assert.Equal(Printed(GoldenForms.Named(name)), LaidOut(Grid(name)));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_fund_lines_keep_the_labels_they_were_printed_with(string name) =>
        Assert.Equal(
            GoldenForms.Named(name).ReadJson().GetProperty("funds").EnumerateArray().Select(line => Text(line, "label")),
            Grid(name).Blocks[2].Rows.Skip(1).Select(row => row.Cells[0].Text));

    [Theory]
    [MemberData(nameof(GoldenForms.SelfEvaluationNames), MemberType = typeof(GoldenForms))]
    public void The_cells_of_a_published_form_cover_each_block_without_gap_or_overlap(string name) =>
        Assert.Empty(Grid(name).Blocks.SelectMany(GridTiling.Faults));

    [Fact]
    public void A_printed_total_that_does_not_add_up_is_printed_as_it_was() =>
        Assert.Equal("99.83", Grid("2024/000-08").TextAt("total.totalScore"));

    [Theory]
    [InlineData("2021/003-01", "财政项目支出绩效自评表", "（2021 年度）")]
    [InlineData("2023/002-01", "财政项目支出绩效自我评价", null)]
    [InlineData("2023/002-04", "财政项目支出绩效自评价", null)]
    [InlineData("2024/000-01", "财政项目支出绩效自评表", "（2024年度）")]
    public void Title_and_year_line_are_the_published_ones(string name, string title, string? yearLine) =>
        Assert.Equal((title, yearLine), (Grid(name).Title, Grid(name).YearLine));

    private static FormGrid Grid(string name) => GoldenForms.Named(name).ReadEvaluation().Laid();

    private static SortedDictionary<string, string> Printed(GoldenForm golden)
    {
        JsonElement form = golden.ReadJson();
        var printed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(printed, "head", form, "project", "department", "unit");
        foreach (JsonElement line in form.GetProperty("funds").EnumerateArray())
            Add(printed, $"funds.{Text(line, "line")}", line, "initialBudget", "annualBudget", "executed", "points", "rate", "score");
        Add(printed, "goal", form.GetProperty("goal"), "expected", "actual");
        foreach ((int row, JsonElement line) in form.GetProperty("indicators").EnumerateArray().Index())
            Add(printed, $"indicators.{row}", line, "level1", "level2", "level3", "target", "actual", "points", "score", "deviation");
        Add(printed, "total", form, golden.Generation == "2021" ? ["totalPoints", "totalScore"] : ["totalPoints", "totalScore", "grade"]);
        return printed;
    }

    private static void Add(SortedDictionary<string, string> printed, string prefix, JsonElement holder, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
            printed.Add($"{prefix}.{member}", CleanText.Of(Text(holder, member)));
    }

    private static SortedDictionary<string, string> LaidOut(FormGrid grid) =>
        new(grid.Cells().SelectMany(Addresses).ToDictionary(), StringComparer.Ordinal);

    // a level cell stands for each of the rows it spans
    private static IEnumerable<KeyValuePair<string, string>> Addresses(GridCell cell)
    {
        if (cell.Address is not { } address)
            yield break;
        for (int down = 0; down < cell.RowSpan; down++)
        {
            CellAddress row = down == 0 ? address : address with { Row = Below(address.Row, down) };
            yield return KeyValuePair.Create(GridNotation.Of(row), cell.Text);
        }
    }

    private static string Below(string? row, int down) =>
        (int.Parse(row ?? "", CultureInfo.InvariantCulture) + down).ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement holder, string member) => holder.GetProperty(member).GetString() ?? "";
}
