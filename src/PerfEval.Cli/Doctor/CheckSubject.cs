namespace PerfEval.Cli.Doctor;

internal enum CheckSubject
{
    Configuration,
    Database,
    Fonts,
    Disk,
}
