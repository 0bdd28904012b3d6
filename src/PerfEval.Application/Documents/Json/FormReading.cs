using PerfEval.Application.Evaluations;
using PerfEval.Domain.Declarations;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Documents.Json;

/// <summary>What came of reading a form's JSON.</summary>
public abstract record FormReading
{
    private FormReading()
    {
    }

    /// <summary>A self-evaluation.</summary>
    public sealed record Evaluation(EvaluationSnapshot Form) : FormReading;

    /// <summary>A goal declaration.</summary>
    public sealed record Declaration(DeclarationSnapshot Form) : FormReading;

    /// <summary>Malformed: every place that is wrong, with JSON path, value and reason.</summary>
    public sealed record Refused(IReadOnlyList<FieldError> Problems) : FormReading;
}
