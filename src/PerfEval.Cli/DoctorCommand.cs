using System.CommandLine;
using PerfEval.Cli.Doctor;

namespace PerfEval.Cli;

/// <summary><c>perfeval doctor</c>: whether this machine and these settings can run the program, a line for each thing looked at.</summary>
internal static class DoctorCommand
{
    private static readonly IReadOnlyList<Func<Func<string, string?>, CancellationToken, Task<CheckResult>>> Checks =
        [ConfigurationCheck.RunAsync, DatabaseCheck.RunAsync, FontsCheck.RunAsync, DiskCheck.RunAsync];

    public static Command Create()
    {
        var command = new Command("doctor", "检查配置、数据库、字体和磁盘，各一行");
        command.SetAction((parsed, ct) => RunAsync(new CommandOutput(parsed), ct));
        return command;
    }

    private static async Task<int> RunAsync(CommandOutput output, CancellationToken ct)
    {
        Func<string, string?> settings = CliSettings.Load();
        List<CheckResult> checks = [];
        foreach (Func<Func<string, string?>, CancellationToken, Task<CheckResult>> check in Checks)
            checks.Add(await check(settings, ct));
        output.Answer(string.Join(Environment.NewLine, checks.Select(Line)), new { checks });
        return checks.Exists(result => result.Outcome == CheckOutcome.Failed) ? ExitCode.CouldNot : ExitCode.Done;
    }

    private static string Line(CheckResult result) => $"{Word(result.Outcome)}  {Label(result.Check)}  {result.Message}";

    private static string Word(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Ok => "正常",
        CheckOutcome.Warning => "注意",
        _ => "错误",
    };

    private static string Label(CheckSubject subject) => subject switch
    {
        CheckSubject.Configuration => "配置",
        CheckSubject.Database => "数据库",
        CheckSubject.Fonts => "字体",
        _ => "磁盘",
    };
}
