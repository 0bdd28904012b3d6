using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Web.Pages.Evaluations.Table;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>What the page without script posted: all fields with the version they were typed on, and the button that was pressed.</summary>
internal sealed record TypedForm
{
    /// <summary>The version typed on; after a conflict the newest one, so that saving again overrules.</summary>
    public required long Version { get; init; }

    /// <summary>The texts by path, as typed.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong, by path.</summary>
    public IReadOnlyDictionary<string, string> Messages { get; init; } = new Dictionary<string, string>();

    /// <summary>Why nothing was saved; null when it was not tried.</summary>
    public string? Refusal { get; init; }

    public static TypedForm Read(IFormCollection form, long version)
    {
        var texts = new Dictionary<string, string>();
        foreach ((string path, string text) in form.Where(field => CellPath.Parse(field.Key) is not null).Select(field => (field.Key, Text(field.Value))))
        {
            foreach (string each in PathsOf(form, path)) texts[each] = text;
        }
        return new() { Version = version, Texts = texts };
    }

    /// <summary>The form with the score that a pressed 采用 stands for: <c>adopt:{row}:{score}</c>.</summary>
    public TypedForm Adopting(string button) => button.Split(':') is ["adopt", var row, var score]
        ? this with { Texts = new Dictionary<string, string>(Texts) { [$"indicators.{row}.score"] = score } }
        : this;

    /// <summary>The form's rows, in groups named as typed.</summary>
    public FormRows Rows(OpenedEvaluation form) =>
        new(form.RowIds, [.. form.RowIds.Zip(form.Snapshot.Indicators, (id, line) => (Typed(id, "level1", line.Level1), Typed(id, "level2", line.Level2)))]);

    private string Typed(Guid row, string field, string stored) => Texts.GetValueOrDefault($"indicators.{row}.{field}", stored);

    public TypedForm Refused(string reason) => this with { Refusal = reason };

    public TypedForm Refused(IEnumerable<FieldError> errors) => this with
    {
        Refusal = "有些内容不能保存。",
        Messages = errors.DistinctBy(error => error.Path).ToDictionary(error => error.Path, error => error.Reason),
    };

    /// <summary>The form after a conflict: of the texts only those that the person changed stay, so that saving again leaves alone what others
    /// changed elsewhere.</summary>
    public TypedForm Refused(SaveResult.Conflicting conflict) => this with
    {
        Version = conflict.Answer.Version,
        Texts = Changed(conflict.Requested),
        Refusal = "您填写期间有人修改了同一处，尚未保存。请核对下列内容；再次保存时以您填写的为准。",
        Messages = conflict.Answer.Conflicts.DistinctBy(field => field.Path).ToDictionary(field => field.Path, Told),
    };

    private Dictionary<string, string> Changed(IReadOnlyList<RequestedChange> requested) => Texts
        .IntersectBy(requested.Select(change => change.Path), text => text.Key)
        .ToDictionary();

    private static string Told(FieldConflict conflict) => $"{conflict.By} {conflict.At} " + CellPath.Parse(conflict.Path) switch
    {
        OrderPath => "调整了指标的先后顺序",
        RowPath => $"修改了这一行（“{conflict.Theirs}”），没有删除",
        _ when conflict.Theirs == FieldChange.Removed => $"删除了这一行，您填写的是“{conflict.Mine}”", // no field is left to show it in
        _ => $"改为“{conflict.Theirs}”",
    };

    // a level name is typed once for all the rows of its group
    private static IEnumerable<string> PathsOf(IFormCollection form, string path) =>
        form[$"rows.{path}"].ToString() is { Length: > 0 } rows
            ? rows.Split(',').Select(row => $"indicators.{row}{path[path.LastIndexOf('.')..]}")
            : [path];

    private static string Text(string? value) => (value ?? "").ReplaceLineEndings("\n");
}
