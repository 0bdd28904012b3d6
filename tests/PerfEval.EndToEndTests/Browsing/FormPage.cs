using Microsoft.Playwright;

namespace PerfEval.EndToEndTests.Browsing;

/// <summary>The form page as a person sees it: fields, rows, the status line, dialogs.</summary>
public sealed class FormPage(IPage page)
{
    public IPage Page => page;

    public ILocator Status => page.Locator("#save-status");

    public ILocator Rows => page.Locator("tr[data-indicator]");

    public ILocator ConflictDialog => page.Locator("#conflict-dialog");

    public ILocator PasteDialog => page.Locator("#paste-dialog");

    /// <summary>The field of a path outside the indicator rows, see docs/develop/saving.md.</summary>
    public ILocator Field(string path) => page.Locator($"[name=\"{path}\"]");

    /// <summary>A column's field in an indicator row, counted from 0.</summary>
    public ILocator Cell(int row, string column) => Rows.Nth(row).Locator($"[name$=\".{column}\"]").First;

    public ILocator Score(string key) => page.Locator($"#score-panel [data-score=\"{key}\"]").First;

    /// <summary>Replaces a field's text and leaves it, as with the mouse.</summary>
    public async Task TypeAsync(string path, string text)
    {
        ILocator field = Field(path);
        await field.ClickAsync();
        await field.FillAsync(text);
        await field.BlurAsync();
    }

    /// <summary>Waits for the server's acknowledgement of everything typed.</summary>
    public Task SavedAsync() => Assertions.Expect(Status).ToHaveAttributeAsync("data-status", "clean");

    public Task StatusAsync(string status) => Assertions.Expect(Status).ToHaveAttributeAsync("data-status", status);

    /// <summary>Pastes as from a spreadsheet: the browser's own paste with this on the clipboard.</summary>
    public async Task PasteAsync(ILocator field, string html, string text)
    {
        await page.EvaluateAsync(
            """
            ([html, text]) => navigator.clipboard.write([new ClipboardItem({
              'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })])
            """,
            new[] { html, text });
        await field.FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
    }

    /// <summary>The name or id of what has the focus.</summary>
    public Task<string> FocusAsync() => page.EvaluateAsync<string>("() => document.activeElement.name || document.activeElement.id || document.activeElement.tagName");
}
