namespace PerfEval.Cli;

/// <summary>What a script learns from a command's end.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and the answer is no.</summary>
    public const int No = 1;

    public const int CouldNot = 2;
}
