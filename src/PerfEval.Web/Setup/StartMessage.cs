using PerfEval.Application.Samples;

namespace PerfEval.Web.Setup;

/// <summary>What a person who tries the site out reads on the console: where it is, and who they can be.</summary>
internal static class StartMessage
{
    public static void Write(IEnumerable<string> addresses, string password, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"  系统已启动：{string.Join("  ", addresses)}");
        output.WriteLine($"  样例账号（密码均为 {password}）：");
        foreach (SampleAccount account in SampleAccounts.All)
            output.WriteLine($"    {account.UserName}  {account.DisplayName}  {account.Role}  {account.Organisation}");
        output.WriteLine("  按 Ctrl+C 停止。");
        output.WriteLine();
    }
}
