using AngleSharp.Html.Dom;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

/// <summary>What stands on a form page.</summary>
internal static class FormPages
{
    public static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.GetElementById("evaluation-form")!;

    public static string Value(IHtmlDocument page, string path) => page.GetElementById(path) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => "",
    };

    /// <summary>The ids of the indicator rows.</summary>
    public static string[] Rows(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tr[data-indicator]").Select(row => row.GetAttribute("data-indicator")!)];

    /// <summary>The value of the first button of the rows that does something.</summary>
    public static string Button(IHtmlDocument page, string action) => page.QuerySelectorAll("tr[data-indicator] button[name=row]")
        .Select(button => button.GetAttribute("value")!).First(value => value.StartsWith(action, StringComparison.Ordinal));
}
