using PerfEval.Application.Evaluations;
using PerfEval.Domain.Values;
using Xunit;

namespace PerfEval.UnitTests.Application.Evaluations;

public sealed class CreateRequestValidatorTests
{
    private static readonly CreateRequestValidator Validator = new();

    [Theory]
    [InlineData(2021)]
    [InlineData(2026)]
    public void Years_that_have_a_form_are_accepted(int year) => Assert.True(IsValid(year));

    [Theory]
    [InlineData(2020)]
    [InlineData(0)]
    [InlineData(20250)]
    public void Other_years_are_rejected(int year) => Assert.False(IsValid(year));

    private static bool IsValid(int year) => Validator.Validate(new CreateRequest(Guid.NewGuid(), new FiscalYear(year))).IsValid;
}
