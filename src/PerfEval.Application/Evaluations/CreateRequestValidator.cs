using FluentValidation;
using PerfEval.Domain.Generations;

namespace PerfEval.Application.Evaluations;

/// <summary>Rejects years that no form exists for.</summary>
public sealed class CreateRequestValidator : AbstractValidator<CreateRequest>
{
    private const int LastYear = 2099;

    internal static CreateRequestValidator Instance { get; } = new();

    public CreateRequestValidator()
    {
        int first = FormGenerations.SelfEvaluations[0].FirstYear.Value;
        RuleFor(request => request.Year.Value).InclusiveBetween(first, LastYear)
            .WithMessage($"年度应在 {first} 至 {LastYear} 之间").OverridePropertyName("year");
    }
}
