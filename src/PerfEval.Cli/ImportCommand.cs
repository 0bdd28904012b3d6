using System.CommandLine;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Imports;
using PerfEval.Persistence;

namespace PerfEval.Cli;

/// <summary><c>perfeval import FORM.json…</c>: takes self-evaluations into the database, each file whole or not at all.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FORM.json") { Description = "自评表文件（JSON），可以有多个", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "把自评表导入数据库；格式不正确的文件一处也不导入，并逐处给出原因，退出码为 2") { files };
        command.SetAction((parsed, cancellation) =>
        {
            var output = new CommandOutput(parsed);
            return StoreConnection.UseAsync(output, store => RunAsync(store, parsed.GetRequiredValue(files), output, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(StoreConnection store, string[] paths, CommandOutput output, CancellationToken cancellation)
    {
        List<ImportedFile> imported = [];
        List<Refusal> refusals = [];
        foreach (string path in paths)
        {
            ImportResult result = await ImportAsync(store, path, cancellation);
            if (ImportedFile.Of(path, result) is { } file)
                imported.Add(file);
            else
                refusals.AddRange(ErrorsOf(result).Select(error => new Refusal(error, paths.Length > 1 ? path : null)));
        }
        return Report(output, imported, refusals);
    }

    private static async Task<ImportResult> ImportAsync(StoreConnection store, string path, CancellationToken cancellation)
    {
        if (FormFile.Open(path) is FormFile.Unreadable unreadable)
            return new ImportResult.Refused([unreadable.Error]);
        await using PerfEvalDb db = store.Open();
        var request = new ImportRequest(await File.ReadAllBytesAsync(path, cancellation), ImportReach.Everything);
        return await new ImportEvaluation(db).HandleAsync(request, ImportEvaluation.CommandLine, cancellation);
    }

    private static IReadOnlyList<FieldError> ErrorsOf(ImportResult result) => result switch
    {
        ImportResult.Refused refused => refused.Errors,
        ImportResult.NotPermitted denied => [new FieldError("$.unit", denied.Unit, "不在可导入的单位之内")],
        _ => [],
    };

    private static int Report(CommandOutput output, List<ImportedFile> imported, List<Refusal> refusals)
    {
        if (refusals.Count > 0)
            output.Refuse(refusals);
        if (imported.Count > 0)
            output.Answer(string.Join(Environment.NewLine, imported.Select(file => file.Line)), new { imported });
        return refusals.Count > 0 ? ExitCode.CouldNot : ExitCode.Done;
    }

    /// <param name="File">The file.</param>
    /// <param name="Id">The form's id in the database.</param>
    /// <param name="Outcome">Whether it came now or was there.</param>
    private sealed record ImportedFile(string File, Guid Id, ImportOutcome Outcome)
    {
        internal string Line => $"{File}：{(Outcome == ImportOutcome.Imported ? "已导入" : "此前已导入，未重复")}";

        public static ImportedFile? Of(string path, ImportResult result) => result switch
        {
            ImportResult.Imported imported => new ImportedFile(path, imported.Id, ImportOutcome.Imported),
            ImportResult.AlreadyThere there => new ImportedFile(path, there.Id, ImportOutcome.AlreadyThere),
            _ => null,
        };
    }

    private enum ImportOutcome
    {
        Imported,
        AlreadyThere,
    }
}
