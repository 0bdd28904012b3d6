namespace PerfEval.Domain.Reviews;

/// <summary>What moves a self-evaluation from one state to another.</summary>
public enum ReviewAction
{
    /// <summary>送审.</summary>
    Submit,

    /// <summary>撤回, while nobody has acted.</summary>
    Withdraw,

    /// <summary>审核通过: on to the next step.</summary>
    Approve,

    /// <summary>终审: the last step is done.</summary>
    Finalise,

    /// <summary>退回, with a reason.</summary>
    Return,

    /// <summary>公开.</summary>
    Publish,

    /// <summary>重新打开 a finished form, with a reason.</summary>
    Reopen,
}
