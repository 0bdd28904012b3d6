using System.CommandLine;
using System.CommandLine.Parsing;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Rendering.Fonts;

namespace PerfEval.Cli;

/// <summary><c>perfeval render FORM.json… --format pdf|html --output FILE</c>: self-evaluations as the official table.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FORM.json")
        {
            Description = "自评表文件（JSON）；格式为 pdf 时可以有多个，合成一个文档，每张表一个书签",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<RenderFormat>("--format")
        {
            Description = "文件格式",
            HelpName = string.Join('|', RenderFormat.All.Select(known => known.Name)),
            Required = true,
            CustomParser = ReadFormat,
        };
        var output = new Option<string>("--output", "-o") { Description = "写入的文件，已有的会被覆盖", HelpName = "FILE", Required = true };
        var command = new Command("render", "按官方表样生成自评表文件") { files, format, output };
        command.SetAction(result =>
            Run(result, result.GetRequiredValue(files), result.GetRequiredValue(format), result.GetRequiredValue(output)));
        return command;
    }

    private static RenderFormat? ReadFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        RenderFormat? format = RenderFormat.Find(name);
        if (format is null)
            result.AddError($"不支持的文件格式“{name}”，应为以下之一：{string.Join("、", RenderFormat.All.Select(known => known.Name))}");
        return format;
    }

    private static int Run(ParseResult command, string[] paths, RenderFormat format, string output)
    {
        if (format.Takes == FormCount.One && paths.Length > 1)
            return Refuse(command, [new Refusal("", "", $"{format.Name} 格式一次只能生成一张表，多张表请用 --format pdf", null)]);
        (string Path, FormFile File)[] files = [.. paths.Select(path => (path, FormFile.Open(path)))];
        Refusal[] refusals =
            [.. files.SelectMany(file => ErrorsOf(file.File).Select(error => new Refusal(error, paths.Length > 1 ? file.Path : null)))];
        return refusals.Length > 0
            ? Refuse(command, refusals)
            : Write(command, [.. files.SelectMany(file => Evaluations(file.File))], format, output);
    }

    private static int Write(ParseResult command, IReadOnlyList<EvaluationSnapshot> forms, RenderFormat format, string output)
    {
        try
        {
            // all of it before the file is touched: a failure leaves what was there
            byte[] content = format.Render(forms);
            return Save(content, output) is { } refusal ? Refuse(command, [refusal]) : ExitCode.Done;
        }
        catch (FontRefusedException refused)
        {
            return Refuse(command, [new Refusal("", "", refused.Message, null)]);
        }
    }

    private static Refusal? Save(byte[] content, string output)
    {
        try
        {
            File.WriteAllBytes(output, content);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Refusal("--output", output, ReasonOf(failure), null);
        }
    }

    private static string ReasonOf(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "找不到要写入的文件夹",
        UnauthorizedAccessException => "没有写入的权限，或它是一个文件夹",
        ArgumentException => "应为要写入的文件名",
        _ => $"无法写入文件（{failure.Message}）",
    };

    private static int Refuse(ParseResult command, IReadOnlyList<Refusal> refusals)
    {
        new CommandOutput(command).Refuse(refusals);
        return ExitCode.CouldNot;
    }

    private static IReadOnlyList<FieldError> ErrorsOf(FormFile file) => file switch
    {
        FormFile.Unreadable unreadable => [unreadable.Error],
        FormFile.Read { Reading: FormReading.Refused refused } => refused.Problems,
        FormFile.Read { Reading: FormReading.Evaluation } => [],
        _ => [new FieldError("$.format", "perfeval.goal-declaration/1", "暂不能生成绩效目标申报表，只能生成自评表")],
    };

    private static IEnumerable<EvaluationSnapshot> Evaluations(FormFile file) =>
        file is FormFile.Read { Reading: FormReading.Evaluation read } ? [read.Form] : [];
}
