using System.Globalization;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The line that says whether what is on the page is saved.</summary>
internal sealed record SaveStatus
{
    public const string UnsavedText = "有未保存的修改";

    /// <summary>One of the states of docs/develop/form-page.md.</summary>
    public required string Name { get; init; }

    public required string Text { get; init; }

    public required string ReadOnlyText { get; init; }

    public required string SignInUrl { get; init; }

    /// <summary>The line beside texts that were posted and not saved.</summary>
    public SaveStatus Unsaved() => this with { Name = "dirty", Text = UnsavedText };

    public static SaveStatus Of(OpenedEvaluation form, bool isEditable)
    {
        string readOnly = form.State.IsEditable() ? "您只能查看" : $"{form.State.Label()}，不能修改";
        string saved = string.Create(CultureInfo.InvariantCulture, $"已保存 {BeijingTime.Seconds(form.UpdatedAt)}（第 {form.Version} 版）");
        return new()
        {
            Name = isEditable ? "clean" : "readonly",
            Text = isEditable ? saved : readOnly,
            ReadOnlyText = readOnly,
            SignInUrl = $"/sign-in?returnUrl={Uri.EscapeDataString(EvaluationLinks.Edit(form.Id))}",
        };
    }
}
