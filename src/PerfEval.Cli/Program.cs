using System.CommandLine;
using PerfEval.Cli;

var root = new RootCommand("PerfEval 财政项目支出绩效自评：管理员的命令行工具")
{
    MigrateCommand.Create(),
    DoctorCommand.Create(),
};
ParseResult parsed = root.Parse(args);
int code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.CouldNot : code; // usage errors alike
