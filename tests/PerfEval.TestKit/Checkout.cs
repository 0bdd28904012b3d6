namespace PerfEval.TestKit;

/// <summary>The checkout the tests were built from.</summary>
public static class Checkout
{
    /// <summary>The folder that holds PerfEval.sln.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of the checkout.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfEval.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No PerfEval.sln above {AppContext.BaseDirectory}.");
    }
}
