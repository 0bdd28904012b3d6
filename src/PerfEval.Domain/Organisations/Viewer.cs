namespace PerfEval.Domain.Organisations;

/// <summary>The signed-in person for whom something is read or done.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name that the history shows.</param>
public sealed record Viewer(Guid Id, string Name);
