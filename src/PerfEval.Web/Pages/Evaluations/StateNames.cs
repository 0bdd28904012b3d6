using PerfEval.Domain.Reviews;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The display groups of states: what addresses and style sheets call them, and the word of each.</summary>
internal static class StateNames
{
    /// <summary>What the list offers as a filter, in the order of the life cycle.</summary>
    public static IReadOnlyList<StateGroup> Groups { get; } =
    [
        new("draft", "草稿"), new("in-review", "待审核"), new("returned", "已退回"), new("finished", "已办结"), new("published", "已公开"),
    ];

    public static string NameOf(EvaluationState state) => state switch
    {
        EvaluationState.Draft => "draft",
        EvaluationState.Returned => "returned",
        EvaluationState.Finished => "finished",
        EvaluationState.Published => "published",
        _ => "in-review",
    };

    /// <summary>The states of a group; none for an unknown name.</summary>
    public static IReadOnlyList<EvaluationState> StatesOf(string? group) =>
        [.. Enum.GetValues<EvaluationState>().Where(state => NameOf(state) == group)];
}

internal sealed record StateGroup(string Name, string Label);
