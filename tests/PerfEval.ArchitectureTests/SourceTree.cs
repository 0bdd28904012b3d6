using PerfEval.TestKit;

namespace PerfEval.ArchitectureTests;

/// <summary>The written source of the product: what a compiler or a tool generates is left out.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<string> CSharpFiles { get; } = [.. FilesOf("src", "*.cs").Where(IsWritten)];

    public static IReadOnlyList<string> ProjectFiles { get; } = [.. FilesOf("src", "*.csproj").Where(IsWritten)];

    /// <summary>The path as messages show it.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/');

    /// <summary>Lines without what follows a comment sign.</summary>
    public static IEnumerable<string> CodeLines(string file) =>
        File.ReadLines(file).Select(line => line.Contains("//", StringComparison.Ordinal) ? line[..line.IndexOf("//", StringComparison.Ordinal)] : line);

    private static IEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory.EnumerateFiles(Checkout.PathOf(folder), pattern, SearchOption.AllDirectories);

    private static bool IsWritten(string file) =>
        !Relative(file).Split('/').Any(part => part is "obj" or "bin" or "Migrations" or "node_modules");
}
