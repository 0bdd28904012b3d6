namespace PerfEval.Cli.Doctor;

/// <summary>What one check saw.</summary>
internal sealed record CheckResult(CheckSubject Check, CheckOutcome Outcome, string Message);
