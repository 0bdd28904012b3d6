using System.CommandLine;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Scoring;

namespace PerfEval.Cli;

/// <summary><c>perfeval score FORM.json</c>: the computed scores of a self-evaluation, never the printed ones.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FORM.json") { Description = "自评表文件（JSON）" };
        var command = new Command("score", "计算一张自评表的执行率、各项得分、总分和等级，结果以 JSON 输出") { file };
        command.SetAction(result => Run(result, result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(ParseResult command, string path) => FormFile.Open(path) switch
    {
        FormFile.Read { Reading: FormReading.Evaluation form } => Print(command, form.Form),
        FormFile.Read { Reading: FormReading.Refused refused } => Fail(command, refused.Problems),
        FormFile.Unreadable unreadable => Fail(command, [unreadable.Error]),
        _ => Fail(command, [new FieldError("$.format", "perfeval.goal-declaration/1", "绩效目标申报表没有得分，只能计算自评表")]),
    };

    private static int Print(ParseResult command, EvaluationSnapshot form)
    {
        EvaluationScores scores = EvaluationScorer.Score(form, RuleProfiles.Default);
        command.InvocationConfiguration.Output.Write(ScoreJson.Write(form, scores));
        return ExitCode.Done;
    }

    private static int Fail(ParseResult command, IReadOnlyList<FieldError> errors)
    {
        new CommandOutput(command).Refuse(errors);
        return ExitCode.CouldNot;
    }
}
