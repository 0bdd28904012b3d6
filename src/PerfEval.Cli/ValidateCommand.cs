using System.CommandLine;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;

namespace PerfEval.Cli;

/// <summary><c>perfeval validate FORM.json…</c>: whether the files are well-formed forms.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FORM.json") { Description = "自评表或绩效目标申报表文件（JSON），可以有多个", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "检查文件格式是否正确；不正确时逐处给出路径、内容和原因，退出码为 1") { files };
        command.SetAction(result => Run(result, result.GetRequiredValue(files)));
        return command;
    }

    private static int Run(ParseResult command, string[] paths)
    {
        (string Path, FormFile File)[] files = [.. paths.Select(path => (path, FormFile.Open(path)))];
        Refusal[] refusals =
            [.. files.SelectMany(file => ErrorsOf(file.File).Select(error => new Refusal(error, paths.Length > 1 ? file.Path : null)))];
        string[] valid = [.. files.Where(file => ExitCodeOf(file.File) == ExitCode.Done).Select(file => file.Path)];
        var output = new CommandOutput(command);
        if (refusals.Length > 0)
            output.Refuse(refusals);
        if (valid.Length > 0)
            output.Answer(string.Join(Environment.NewLine, valid.Select(path => $"{path}：格式正确")), new { valid });
        return files.Max(file => ExitCodeOf(file.File));
    }

    private static IReadOnlyList<FieldError> ErrorsOf(FormFile file) => file switch
    {
        FormFile.Unreadable unreadable => [unreadable.Error],
        FormFile.Read { Reading: FormReading.Refused refused } => refused.Problems,
        _ => [],
    };

    private static int ExitCodeOf(FormFile file) => file switch
    {
        FormFile.Unreadable => ExitCode.CouldNot,
        FormFile.Read { Reading: FormReading.Refused } => ExitCode.No,
        _ => ExitCode.Done,
    };
}
