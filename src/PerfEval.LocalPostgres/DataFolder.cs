namespace PerfEval.LocalPostgres;

/// <summary>Where the program keeps what is its own on this machine: the private cluster, and whatever else is not to be lost.</summary>
public static class DataFolder
{
    public const string Setting = "PerfEval:DataFolder";
    private const string CheckoutMark = "PerfEval.sln";

    /// <summary>The folder the settings name, else .perfeval in the checkout the program was built in, else perfeval in the user's data folder.</summary>
    public static string Find(Func<string, string?> setting)
    {
        if (setting(Setting) is { Length: > 0 } named)
            return Path.GetFullPath(named);
        return Checkout(AppContext.BaseDirectory) is { } checkout ? Path.Combine(checkout, ".perfeval") : ForUser();
    }

    private static string? Checkout(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, CheckoutMark)))
                return folder.FullName;
        }
        return null;
    }

    private static string ForUser()
    {
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local.Length > 0
            ? Path.Combine(local, "perfeval")
            : throw new LocalPostgresException($"当前用户没有主目录，不知道数据放在哪里：请用配置 {Setting}（环境变量 PerfEval__DataFolder）指出一个目录。");
    }
}
