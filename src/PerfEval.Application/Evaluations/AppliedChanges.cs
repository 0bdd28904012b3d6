using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>Requested changes made to a form, one after the other.</summary>
internal sealed class AppliedChanges
{
    private const int MostRows = 500;
    private readonly List<FieldChange> _changes = [];
    private readonly List<FieldError> _errors = [];

    private AppliedChanges()
    {
    }

    /// <summary>What changed: a field that holds the requested text already did not.</summary>
    public IReadOnlyList<FieldChange> Changes => _changes;

    /// <summary>The changes that the form cannot take; when there are any, nothing is to be stored.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    public static AppliedChanges To(SelfEvaluation form, IReadOnlyList<RequestedChange> requested)
    {
        var applied = new AppliedChanges();
        foreach (RequestedChange change in requested)
            applied.Apply(form, change);
        return applied;
    }

    private void Apply(SelfEvaluation form, RequestedChange change)
    {
        switch (CellPath.Parse(change.Path))
        {
            case RowPath row when change.Value == FieldChange.Removed:
                _changes.AddRange(form.RemoveRow(row.Row));
                break;
            case RowPath when form.Indicators.Count >= MostRows:
                _errors.Add(new FieldError(change.Path, change.Value, $"一张表最多 {MostRows} 行指标"));
                break;
            case RowPath row:
                Add(form.AddRow(row.Row, RowIds.Parse(change.After ?? "") is [var after] ? after : null));
                break;
            case OrderPath:
                Add(form.Reorder(RowIds.Parse(change.Value) ?? []));
                break;
            case { } cell when form.Text(cell) is not null:
                Add(form.Type(cell, StoredText.WithLineFeeds(change.Value)));
                break;
            default:
                _errors.Add(new FieldError(change.Path, change.Value, "表中没有这一行"));
                break;
        }
    }

    private void Add(FieldChange? change)
    {
        if (change is not null)
            _changes.Add(change);
    }
}
