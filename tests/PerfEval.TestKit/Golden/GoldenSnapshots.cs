using PerfEval.Application.Documents.Json;
using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.TestKit.Golden;

/// <summary>The golden forms as the program reads them.</summary>
public static class GoldenSnapshots
{
    /// <summary>A golden self-evaluation.</summary>
    public static EvaluationSnapshot ReadEvaluation(this GoldenForm form) =>
        Assert.IsType<FormReading.Evaluation>(FormJson.Read(form.ReadBytes())).Form;
}
