namespace PerfEval.Cli.Doctor;

internal enum CheckOutcome
{
    Ok,

    /// <summary>It works, and somebody should look at it.</summary>
    Warning,

    /// <summary>The program cannot do its work.</summary>
    Failed,
}
