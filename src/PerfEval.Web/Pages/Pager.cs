namespace PerfEval.Web.Pages;

/// <summary>The links between the pages of a list.</summary>
/// <param name="Page">The page shown, from 1 on.</param>
/// <param name="PageCount">How many there are.</param>
/// <param name="Address">The address of a page.</param>
internal sealed record Pager(int Page, int PageCount, Func<int, string> Address);
