namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>A button of an indicator row's menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Value">What it posts: an action of <see cref="RowActions"/>.</param>
internal sealed record RowButton(string Text, string Value)
{
    /// <summary>The changes that do the same, as JSON for the script; null for an exchange of two rows.</summary>
    public string? Changes { get; init; }

    /// <summary>The row to exchange places with; null for everything else.</summary>
    public Guid? SwapWith { get; init; }

    /// <summary>The field to go to afterwards.</summary>
    public string? Focus { get; init; }
}
