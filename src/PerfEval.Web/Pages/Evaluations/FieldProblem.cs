namespace PerfEval.Web.Pages.Evaluations;

/// <summary>A line of the summary at the top of a page: a field and what is wrong with it.</summary>
/// <param name="Path">The field, which is also the element's id.</param>
/// <param name="Name">What people call the field.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record FieldProblem(string Path, string Name, string Message);
