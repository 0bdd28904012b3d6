using PerfEval.Rendering.Fonts;

namespace PerfEval.Cli.Doctor;

internal static class FontsCheck
{
    public static Task<CheckResult> RunAsync(Func<string, string?> settings, CancellationToken ct) => Task.FromResult(Look());

    private static CheckResult Look()
    {
        try
        {
            FontSet.LoadShipped();
            return new CheckResult(CheckSubject.Fonts, CheckOutcome.Ok, $"文档字体可用：{FontSet.ShippedFolder}");
        }
        catch (FontRefusedException e)
        {
            return new CheckResult(CheckSubject.Fonts, CheckOutcome.Failed, e.Message);
        }
    }
}
