using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Web.Pages.Evaluations.Table;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>All that the form page shows.</summary>
internal sealed record FormView
{
    public required OpenedEvaluation Form { get; init; }

    public required FormTable Table { get; init; }

    public required SaveStatus Status { get; init; }

    /// <summary>What the page says at its top; empty when the form was only opened.</summary>
    public required IReadOnlyList<FieldProblem> Problems { get; init; }

    /// <summary>Why the post was not saved; null when the form was only opened.</summary>
    public string? Refusal { get; init; }

    /// <summary>The key of the next plain save.</summary>
    public Guid Key { get; } = Guid.NewGuid();

    public string Project => Form.Snapshot.Project;

    public string Subtitle => string.Join(" · ", new[] { Form.Snapshot.Unit, Form.Snapshot.Year is { } year ? $"{year}年度" : "未注明年度" });

    public string StateLabel => Form.State.Label();

    public string StateName => StateNames.NameOf(Form.State);

    public bool CanSubmit => Form.Rights.Contains(EvaluationRight.Submit);

    public bool CanWithdraw => Form.Rights.Contains(EvaluationRight.Withdraw);

    /// <summary>The form as it is stored.</summary>
    public static FormView Of(OpenedEvaluation form) => Of(form, new TypedForm { Version = form.Version });

    /// <summary>The form with what was typed and not saved.</summary>
    public static FormView Of(OpenedEvaluation form, TypedForm typed)
    {
        FormTable table = new FormTableBuilder(form, typed).Build();
        var status = SaveStatus.Of(form, table.IsEditable);
        return new()
        {
            Form = form,
            Table = table,
            Status = typed.Refusal is null ? status : status.Unsaved(),
            Problems = ProblemsOf(form, typed),
            Refusal = typed.Refusal,
        };
    }

    private static IReadOnlyList<FieldProblem> ProblemsOf(OpenedEvaluation form, TypedForm typed)
    {
        if (typed.Messages.Count == 0) return [];
        var names = new FieldNames(form);
        return [.. typed.Messages.Select(message => names.Problem(message.Key, message.Value))];
    }
}
