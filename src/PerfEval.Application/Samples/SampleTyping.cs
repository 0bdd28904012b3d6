using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;

namespace PerfEval.Application.Samples;

/// <summary>What a filler types who takes last year's form as a model.</summary>
internal static class SampleTyping
{
    /// <summary>The rows and texts, in the form's order.</summary>
    public static IReadOnlyList<RequestedChange> Of(EvaluationSnapshot model, SampleProgress progress)
    {
        SelfEvaluation form = NewForms.Of(model, Guid.Empty, Guid.Empty, EvaluationState.Draft);
        return [.. Rows(form), .. Texts(form, progress)];
    }

    private static IEnumerable<RequestedChange> Rows(SelfEvaluation form) =>
        form.Indicators.Select((row, index) => new RequestedChange(
            new RowPath(row.Id).ToString(),
            FieldChange.Added,
            index == 0 ? "" : form.Indicators[index - 1].Id.ToString()));

    private static IEnumerable<RequestedChange> Texts(SelfEvaluation form, SampleProgress progress) =>
        from field in form.TypedFields()
        where progress != SampleProgress.TargetsOnly || IsKnownAtTheStart(field)
        let text = ForNextYear(form.Text(field) ?? "", form.Year)
        where text.Length > 0
        select new RequestedChange(field.ToString(), text);

    private static bool IsKnownAtTheStart(CellPath field) => field switch
    {
        FundPath fund => fund.Field != FundField.Executed,
        GoalPath goal => goal.Field == GoalField.Expected,
        IndicatorPath cell => cell.Field is not (IndicatorField.Actual or IndicatorField.Score or IndicatorField.Deviation),
        _ => false,
    };

    private static string ForNextYear(string text, FiscalYear? year) => year is { Value: var last }
        ? CleanText.Of(text).Replace($"{last}", $"{last + 1}", StringComparison.Ordinal)
        : CleanText.Of(text);
}
