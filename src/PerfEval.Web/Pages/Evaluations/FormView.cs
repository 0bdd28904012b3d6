using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts;
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
        FormTable table = new FormTableBuilder(Content(form, typed)).Build();
        return new()
        {
            Form = form,
            Table = table,
            Status = SaveStatus.Of(form, table.IsEditable),
            Problems = Named(table, typed.Messages),
            Refusal = typed.Refusal,
        };
    }

    internal static FormContent Content(OpenedEvaluation form, TypedForm typed) => new()
    {
        Snapshot = form.Snapshot,
        Grid = Grid(form),
        Rows = new FormRows(form.RowIds, [.. form.Snapshot.Indicators.Select(line => (line.Level1, line.Level2))]),
        Version = typed.Version,
        // what was typed is shown in its fields even where the form is closed by now, so that it can be copied
        IsEditable = form.Rights.Contains(EvaluationRight.Edit) || typed.Texts.Count > 0,
        Texts = typed.Texts,
        Messages = Merged(form.Messages, typed.Messages),
        Scores = form.Scores,
    };

    private static FormGrid Grid(OpenedEvaluation form) => FormLayouts.Lay(form.Snapshot, EvaluationScorer.Score(form.Snapshot, RuleProfiles.Default));

    private static Dictionary<string, string> Merged(IReadOnlyList<CellMessage> stored, IReadOnlyDictionary<string, string> typed)
    {
        var messages = stored.ToDictionary(message => message.Path, message => message.Message);
        foreach ((string path, string message) in typed) messages[path] = message;
        return messages;
    }

    private static FieldProblem[] Named(FormTable table, IReadOnlyDictionary<string, string> messages)
    {
        Dictionary<string, string> names = table.Fields.ToDictionary(field => field.Path, field => field.Name);
        return [.. messages.Select(message => new FieldProblem(message.Key, names.GetValueOrDefault(message.Key, message.Key), message.Value))];
    }
}
