using PerfEval.LocalPostgres;

namespace PerfEval.Cli.Doctor;

internal static class ConfigurationCheck
{
    public static Task<CheckResult> RunAsync(Func<string, string?> settings, CancellationToken ct) => Task.FromResult(Look(settings));

    private static CheckResult Look(Func<string, string?> settings)
    {
        try
        {
            return ProductDatabase.IsNamedIn(settings) ? LookAtNamed(settings)
                : Ok($"未指定数据库，使用本机的私有数据库；数据目录 {DataFolder.Find(settings)}");
        }
        catch (LocalPostgresException e)
        {
            return new CheckResult(CheckSubject.Configuration, CheckOutcome.Failed, e.Message);
        }
    }

    private static CheckResult LookAtNamed(Func<string, string?> settings) => bool.TryParse(settings("PerfEval:SampleData"), out bool sample) && sample
        ? new CheckResult(CheckSubject.Configuration, CheckOutcome.Warning, "指定了数据库，又要求写入示例数据（PerfEval:SampleData）：正式使用时请关闭")
        : Ok("使用配置中指定的数据库");

    private static CheckResult Ok(string message) => new(CheckSubject.Configuration, CheckOutcome.Ok, message);
}
