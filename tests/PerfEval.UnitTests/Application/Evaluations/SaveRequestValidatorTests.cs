using FluentValidation.TestHelper;
using PerfEval.Application.Evaluations;
using Xunit;

namespace PerfEval.UnitTests.Application.Evaluations;

public sealed class SaveRequestValidatorTests
{
    private const string Row = "indicators.0193f1a0-0000-7000-8000-000000000001";
    private static readonly SaveRequestValidator Validator = new();

    [Theory]
    [InlineData("funds.other.initialBudget", "1")]
    [InlineData("goal.actual", "")]
    [InlineData(Row + ".deviation", "原因\n改进")]
    [InlineData(Row, "added")]
    [InlineData(Row, "removed")]
    [InlineData("indicators.order", "0193f1a0-0000-7000-8000-000000000001")]
    public void Fields_of_the_protocol_are_accepted(string path, string value) =>
        Assert.True(Validator.Validate(Request(path, value)).IsValid);

    [Theory]
    [InlineData("funds.total.rate")]
    [InlineData("Funds.Total.Executed")]
    [InlineData("indicators.1.actual")]
    [InlineData("goal")]
    [InlineData("")]
    public void Unknown_fields_are_rejected(string path) =>
        Assert.Equal("没有这个字段", Message(path, "1"));

    [Fact]
    public void The_project_and_its_units_are_not_typed() =>
        Assert.Contains("项目库", Message("head.unit", "别的单位"), StringComparison.Ordinal);

    [Fact]
    public void A_value_of_20000_characters_is_accepted() =>
        Assert.True(Validator.Validate(Request("goal.expected", new string('长', SaveRequestValidator.LongestValue))).IsValid);

    [Fact]
    public void A_longer_value_is_rejected() =>
        Assert.Contains("20000", Message("goal.expected", new string('长', SaveRequestValidator.LongestValue + 1)), StringComparison.Ordinal);

    [Fact]
    public void Characters_that_the_database_cannot_hold_are_rejected() =>
        Assert.All(["前\0后", "\ud83d", "\ude00\ud83d"], value => Assert.Equal("内容含有无法保存的字符", Message("goal.expected", value)));

    [Fact]
    public void Characters_outside_the_basic_plane_are_accepted() =>
        Assert.True(Validator.Validate(Request("goal.expected", "𠮷林😀")).IsValid);

    [Theory]
    [InlineData(Row, "moved")]
    [InlineData("indicators.order", "甲")]
    public void Rows_are_named_by_their_ids(string path, string value) =>
        Assert.Equal("指标行的写法不正确", Message(path, value));

    [Fact]
    public void A_request_needs_a_key_and_a_version()
    {
        TestValidationResult<SaveRequest> result = Validator.TestValidate(Request("goal.expected", "1") with { Key = Guid.Empty, BaseVersion = 0 });

        result.ShouldHaveValidationErrorFor(request => request.Key);
        result.ShouldHaveValidationErrorFor(request => request.BaseVersion);
    }

    private static string Message(string path, string value) => Assert.Single(Validator.Validate(Request(path, value)).Errors).ErrorMessage;

    private static SaveRequest Request(string path, string value) =>
        new() { EvaluationId = Guid.NewGuid(), Key = Guid.NewGuid(), BaseVersion = 1, Changes = [new RequestedChange(path, value)] };
}
