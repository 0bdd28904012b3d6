using System.Runtime.InteropServices;

namespace PerfEval.LocalPostgres.Folders;

internal static partial class PrivateFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder that only the account (else the current user) can enter, with empty files of the account's.</summary>
    public static void Make(string folder, ServerAccount? account, params string[] files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            RefuseLink(folder);
            Give(folder, account);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, OwnerOnly);
            foreach (string file in files.Where(file => !File.Exists(file)))
                MakeFile(file, account);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new LocalPostgresException($"数据库目录 {folder} 不能使用，它可能属于另一用户：请改用原来的用户运行，或改正其属主。", e);
        }
    }

    private static void RefuseLink(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
            throw new LocalPostgresException($"数据库目录 {folder} 是一个链接，为安全起见不使用它：请删除该链接，或直接指定它指向的目录。");
    }

    private static void MakeFile(string file, ServerAccount? account)
    {
        File.Open(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite).Dispose();
        Give(file, account);
    }

    private static void Give(string path, ServerAccount? account)
    {
        if (account is not null && ChangeOwner(path, account.UserId, account.GroupId) != 0)
            throw new UnauthorizedAccessException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
