namespace PerfEval.Domain.Reviews;

/// <summary>Where a self-evaluation stands on its way from draft to publication.</summary>
public enum EvaluationState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>待单位审核.</summary>
    UnitReview,

    /// <summary>待主管部门审核.</summary>
    DepartmentReview,

    /// <summary>待财政复核.</summary>
    FinanceReview,

    /// <summary>已退回: the filler edits it like a draft and submits again.</summary>
    Returned,

    /// <summary>已办结.</summary>
    Finished,

    /// <summary>已公开.</summary>
    Published,
}

/// <summary>The words and the groups of <see cref="EvaluationState"/>.</summary>
public static class EvaluationStates
{
    /// <summary>The word on screen, for example 待单位审核.</summary>
    public static string Label(this EvaluationState state) => state switch
    {
        EvaluationState.Draft => "草稿",
        EvaluationState.UnitReview => "待单位审核",
        EvaluationState.DepartmentReview => "待主管部门审核",
        EvaluationState.FinanceReview => "待财政复核",
        EvaluationState.Returned => "已退回",
        EvaluationState.Finished => "已办结",
        EvaluationState.Published => "已公开",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Whether the filler may change the form.</summary>
    public static bool IsEditable(this EvaluationState state) => state is EvaluationState.Draft or EvaluationState.Returned;

    /// <summary>Whether a reviewer has to act: the display group 待审核.</summary>
    public static bool IsUnderReview(this EvaluationState state) =>
        state is EvaluationState.UnitReview or EvaluationState.DepartmentReview or EvaluationState.FinanceReview;

    /// <summary>Whether the form has been approved, so that its documents carry no draft mark.</summary>
    public static bool IsFinal(this EvaluationState state) => state is EvaluationState.Finished or EvaluationState.Published;
}
