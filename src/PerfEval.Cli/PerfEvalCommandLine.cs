using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using PerfEval.Application.Evaluations;

namespace PerfEval.Cli;

/// <summary>The command line <c>perfeval</c>: its commands, and what every one of them has in common.</summary>
public static class PerfEvalCommandLine
{
    // one line a command, in the order of the help
    private static readonly Func<Command>[] Commands =
    [
        ScoreCommand.Create,
        RenderCommand.Create,
        ValidateCommand.Create,
        MigrateCommand.Create,
        ImportCommand.Create,
        ExportCommand.Create,
        DoctorCommand.Create,
    ];

    /// <summary>Runs one command.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        ParseResult command = CreateRoot().Parse(arguments);
        // --help is answered whatever else is wrong with the line
        if (command.Action is ParseErrorAction)
            return Refuse(new CommandOutput(command, output, error), [.. command.Errors.Select(ToError)]);
        try
        {
            return await command.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(new CommandOutput(command, output, error), [new FieldError("", "", $"无法读写文件（{failure.Message}）")]);
        }
    }

    private static int Refuse(CommandOutput output, IReadOnlyList<FieldError> errors)
    {
        output.Refuse(errors);
        return ExitCode.CouldNot;
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("财政项目支出绩效自评：计算得分、检查和生成表格文件，并管理系统。") { CommandOutput.JsonOption() };
        foreach (Func<Command> create in Commands)
            root.Add(create());
        ChineseHelp.Use(root);
        return root;
    }

    private static FieldError ToError(ParseError error) => new("", "", error.Message.TrimEnd('.', '。'));
}
