using PerfEval.Domain.Indicators;
using Xunit;

namespace PerfEval.UnitTests.Domain.Indicators;

public sealed class IndicatorTreeTests
{
    [Fact]
    public void Consecutive_rows_of_a_level_share_one_cell()
    {
        IReadOnlyList<Level1Group> tree = IndicatorTree.Of([Row("产出", "数量"), Row("产出", "数量"), Row("产出", "质量"), Row("效益", "社会")]);

        Assert.Equal([new LevelSpan("产出", 0, 3), new LevelSpan("效益", 3, 1)], tree.Select(group => group.Span));
    }

    [Fact]
    public void A_level_2_cell_stays_within_its_level_1_cell()
    {
        IReadOnlyList<Level1Group> tree = IndicatorTree.Of([Row("成本", "经济"), Row("效益", "经济"), Row("效益", "经济")]);

        Assert.Equal([new LevelSpan("经济", 1, 2)], tree[1].Level2);
    }

    [Fact]
    public void A_name_that_comes_back_later_begins_another_cell()
    {
        IReadOnlyList<Level1Group> tree = IndicatorTree.Of([Row("产出", "数量"), Row("效益", "社会"), Row("产出", "数量")]);

        Assert.Equal(3, tree.Count);
    }

    [Fact]
    public void A_form_without_rows_has_no_cells() => Assert.Empty(IndicatorTree.Of([]));

    private static IndicatorLine Row(string level1, string level2) => new() { Level1 = level1, Level2 = level2, Level3 = "指标" };
}
