using PerfEval.Domain.Reviews;

namespace PerfEval.Domain.Evaluations;

/// <summary>What an entry of a form's history records.</summary>
public enum HistoryAction
{
    /// <summary>新建.</summary>
    Create,

    /// <summary>导入.</summary>
    Import,

    /// <summary>保存.</summary>
    Save,

    /// <summary>送审.</summary>
    Submit,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>终审.</summary>
    Finalise,

    /// <summary>退回.</summary>
    Return,

    /// <summary>公开.</summary>
    Publish,

    /// <summary>重新打开.</summary>
    Reopen,
}

/// <summary>The words of <see cref="HistoryAction"/>, and which of them a review action is.</summary>
public static class HistoryActions
{
    /// <summary>The word on screen, for example 送审.</summary>
    public static string Label(this HistoryAction action) => action switch
    {
        HistoryAction.Create => "新建",
        HistoryAction.Import => "导入",
        HistoryAction.Save => "保存",
        HistoryAction.Submit => "送审",
        HistoryAction.Withdraw => "撤回",
        HistoryAction.Approve => "审核通过",
        HistoryAction.Finalise => "终审",
        HistoryAction.Return => "退回",
        HistoryAction.Publish => "公开",
        HistoryAction.Reopen => "重新打开",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>The history's name of a review action.</summary>
    public static HistoryAction Of(ReviewAction action) => Enum.Parse<HistoryAction>(action.ToString());
}
