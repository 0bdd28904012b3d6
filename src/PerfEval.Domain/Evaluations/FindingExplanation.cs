namespace PerfEval.Domain.Evaluations;

/// <summary>What the filler wrote about a finding that asks for an explanation.</summary>
/// <param name="RuleId">The finding's rule, for example F11.</param>
/// <param name="Location">The cell that the finding points to.</param>
/// <param name="Text">The explanation.</param>
public sealed record FindingExplanation(string RuleId, CellAddress Location, string Text);
