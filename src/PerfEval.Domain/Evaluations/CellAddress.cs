namespace PerfEval.Domain.Evaluations;

/// <summary>Which value of a form a cell shows, in the words of the JSON: the same address names a cell in findings.</summary>
/// <param name="Section">The part of the form.</param>
/// <param name="Row">The fund line's name (total, fiscal, carryover, other), the 0-based index of an indicator, or null.</param>
/// <param name="Field">The JSON member, for example annualBudget or level3.</param>
public sealed record CellAddress(FormSection Section, string? Row, string Field);

/// <summary>The parts of a form.</summary>
public enum FormSection
{
    /// <summary>Project, department, unit.</summary>
    Head,

    /// <summary>The fund block.</summary>
    Funds,

    /// <summary>The goal texts.</summary>
    Goal,

    /// <summary>The indicator rows.</summary>
    Indicators,

    /// <summary>Total and grade.</summary>
    Total,
}
