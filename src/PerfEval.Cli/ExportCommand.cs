using System.CommandLine;
using System.Globalization;
using PerfEval.Application.Documents;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Values;
using PerfEval.Persistence;

namespace PerfEval.Cli;

/// <summary><c>perfeval export --year Y --output DIR</c>: the forms of a year, or those without one, as JSON files.</summary>
internal static class ExportCommand
{
    private const string None = "none";

    public static Command Create()
    {
        var year = new Option<string>("--year") { Description = "年度，例如 2024；none 表示未注明年度的表", HelpName = "Y|none", Required = true };
        var directory = new Option<string>("--output") { Description = "存放文件的文件夹，没有则新建", HelpName = "DIR", Required = true };
        var command = new Command("export", "把一个年度的自评表导出为 JSON 文件，每张表一个文件") { year, directory };
        command.SetAction((parsed, cancellation) => RunAsync(
            new CommandOutput(parsed), parsed.GetRequiredValue(year), parsed.GetRequiredValue(directory), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandOutput output, string year, string directory, CancellationToken cancellation)
    {
        if (Parse(year) is not { } filter)
        {
            output.Refuse([new FieldError("--year", year, "应为四位年度或 none")]);
            return ExitCode.CouldNot;
        }
        return await StoreConnection.UseAsync(output, store => ExportAsync(store, filter, directory, output, cancellation), cancellation);
    }

    private static async Task<int> ExportAsync(
        StoreConnection store, YearFilter year, string directory, CommandOutput output, CancellationToken cancellation)
    {
        await using PerfEvalDb db = store.Open();
        Directory.CreateDirectory(directory);
        List<string> exported = [];
        await foreach (ExportedForm form in new ExportEvaluation(db).AllAsync(year, cancellation))
        {
            string path = Path.Combine(directory, form.FileName);
            await File.WriteAllBytesAsync(path, form.Json, cancellation);
            exported.Add(path);
        }
        output.Answer(exported.Count == 0 ? "没有符合条件的自评表。" : string.Join(Environment.NewLine, exported), new { exported });
        return ExitCode.Done;
    }

    private static YearFilter? Parse(string year)
    {
        if (year == None)
            return new YearFilter(null);
        return year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? new YearFilter(new FiscalYear(value))
            : null;
    }
}
