using FluentValidation;
using FluentValidation.Results;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>Rejects what no page of ours sends: unknown fields, endless texts, rows without an id.</summary>
public sealed class SaveRequestValidator : AbstractValidator<SaveRequest>
{
    public const int LongestValue = 20_000;
    public const int MostChanges = 5_000;
    private const int LongestEcho = 100;

    internal static SaveRequestValidator Instance { get; } = new();

    public SaveRequestValidator()
    {
        RuleFor(request => request.Key).NotEmpty().WithMessage("缺少本次修改的编号（Idempotency-Key）");
        RuleFor(request => request.BaseVersion).GreaterThan(0).WithMessage("版本号应大于零");
        RuleFor(request => request.Changes.Count).LessThanOrEqualTo(MostChanges)
            .WithMessage($"一次最多修改 {MostChanges} 处").OverridePropertyName("changes");
        RuleForEach(request => request.Changes).SetValidator(new RequestedChangeValidator());
    }

    /// <summary>What is wrong with a request; empty when nothing is.</summary>
    internal static IReadOnlyList<FieldError> Errors(SaveRequest request) => [.. Instance.Validate(request).Errors.Select(Error)];

    private static FieldError Error(ValidationFailure failure) => failure.CustomState is RequestedChange change
        ? new FieldError(change.Path, Echo(change.Value), failure.ErrorMessage)
        : new FieldError(failure.PropertyName, Echo($"{failure.AttemptedValue}"), failure.ErrorMessage);

    private static string Echo(string value) => value.Length <= LongestEcho ? value : $"{value[..LongestEcho]}…";

    private sealed class RequestedChangeValidator : AbstractValidator<RequestedChange>
    {
        public RequestedChangeValidator()
        {
            RuleLevelCascadeMode = CascadeMode.Stop;
            RuleFor(change => change.Path)
                .Must(path => CellPath.Parse(path) is not null).WithMessage("没有这个字段").WithState(change => change)
                .Must(path => CellPath.Parse(path) is not HeadPath).WithMessage("项目和单位由项目库决定，不在表中填写").WithState(change => change);
            RuleFor(change => change.Value)
                .MaximumLength(LongestValue).WithMessage($"内容超过 {LongestValue} 字").WithState(change => change)
                .Must(StoredText.CanHold).WithMessage("内容含有无法保存的字符").WithState(change => change);
            RuleFor(change => change).Must(NamesRows).WithMessage("指标行的写法不正确").WithState(change => change);
        }

        private static bool NamesRows(RequestedChange change) => CellPath.Parse(change.Path) switch
        {
            RowPath => change.Value is FieldChange.Added or FieldChange.Removed && (string.IsNullOrEmpty(change.After) || RowIds.Parse(change.After) is [_]),
            OrderPath => RowIds.Parse(change.Value) is not null,
            _ => true,
        };
    }
}
