using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.UnitTests.Domain.Evaluations;

public sealed class CellPathTests
{
    [Theory]
    [InlineData("head.department")]
    [InlineData("funds.carryover.annualBudget")]
    [InlineData("goal.actual")]
    [InlineData("indicators.order")]
    [InlineData("indicators.0193f1a0-0000-7000-8000-000000000001")]
    [InlineData("indicators.0193f1a0-0000-7000-8000-000000000001.level3")]
    public void A_name_is_read_and_written_alike(string name) => Assert.Equal(name, CellPath.Parse(name)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("funds")]
    [InlineData("funds.total")]
    [InlineData("funds.total.executed.more")]
    [InlineData("funds.TOTAL.executed")]
    [InlineData("indicators.1")]
    [InlineData("indicators.{0193f1a0-0000-7000-8000-000000000001}")]
    public void Other_names_are_no_fields(string name) => Assert.Null(CellPath.Parse(name));
}
