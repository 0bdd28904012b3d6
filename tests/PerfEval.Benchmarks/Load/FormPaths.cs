using PerfEval.Domain.Evaluations;

namespace PerfEval.Benchmarks.Load;

/// <summary>Where both sites have a form.</summary>
internal static class FormPaths
{
    public static string Page(SelfEvaluation form) => $"/evaluations/{form.Id}";

    public static string Changes(SelfEvaluation form) => $"/evaluations/{form.Id}/changes";
}
