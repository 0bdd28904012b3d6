namespace PerfEval.Forms.Labels;

/// <summary>Words that printed documents have beside the form's own, the same in every program that prints.</summary>
public static class PrintWords
{
    /// <summary>The watermark of a form that is not finished.</summary>
    public const string Draft = "草稿";

    /// <summary>Words of three characters in the forms' labels and level names, which a narrow cell does not divide over two lines.</summary>
    public static IReadOnlyList<string> KeptWhole { get; } = ["满意度", "可持续", "执行率", "预算数", "执行数"];

    /// <summary>The page number at the foot of a form.</summary>
    /// <param name="page">The page, from 1 in each form.</param>
    /// <param name="pages">How many pages the form has.</param>
    public static string PageNumber(int page, int pages) => $"第 {page} 页 共 {pages} 页";
}
