namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>A field of the form page.</summary>
internal sealed record FormField
{
    /// <summary>Its name and id: the path of docs/develop/saving.md.</summary>
    public required string Path { get; init; }

    public required FieldKind Kind { get; init; }

    /// <summary>What screen readers and messages call it, for example 年度指标值，第 3 行.</summary>
    public required string Name { get; init; }

    /// <summary>The text as typed, or as the form prints it.</summary>
    public required string Value { get; init; }

    /// <summary>How many lines the text takes at the field's width, by estimate.</summary>
    public required int Lines { get; init; }

    /// <summary>What is wrong with the text; empty when nothing is.</summary>
    public string Message { get; init; } = "";

    /// <summary>The indicator rows that a level name stands for; empty for other fields.</summary>
    public IReadOnlyList<Guid> Rows { get; init; } = [];

    /// <summary>The score that the indicator's score field is offered; null for other fields.</summary>
    public Proposal? Proposal { get; init; }

    public string MessageId => "message-" + Path;

    public string? Invalid => Message.Length > 0 ? "true" : null;

    public string? DataRows => Rows.Count > 0 ? string.Join(',', Rows) : null;

    /// <summary>The list of official names offered; only level names have one.</summary>
    public string? NameList => Kind switch
    {
        FieldKind.Level1 => "level1-names",
        FieldKind.Level2 => "level2-names",
        _ => null,
    };

    public string DataKind => Kind switch
    {
        FieldKind.Number => "number",
        FieldKind.Value => "value",
        _ => "text",
    };
}

internal enum FieldKind
{
    /// <summary>An amount, points or a score.</summary>
    Number,

    /// <summary>A target or an actual.</summary>
    Value,

    /// <summary>Words on one line.</summary>
    Line,

    /// <summary>Words in paragraphs.</summary>
    Paragraphs,

    /// <summary>The name of a level-1 group.</summary>
    Level1,

    /// <summary>The name of a level-2 group.</summary>
    Level2,
}

/// <summary>The score that the rules propose for an indicator.</summary>
/// <param name="Row">The indicator row.</param>
/// <param name="Score">The score as the form prints it; empty when nothing is offered.</param>
internal sealed record Proposal(Guid Row, string Score)
{
    public string Key => $"indicators.{Row}.adopt";
}
