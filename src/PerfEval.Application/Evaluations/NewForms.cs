using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Reviews;

namespace PerfEval.Application.Evaluations;

/// <summary>Gives new forms and their rows their ids.</summary>
internal static class NewForms
{
    public static SelfEvaluation Of(EvaluationSnapshot snapshot, Guid projectId, Guid unitId, EvaluationState state)
    {
        Guid[] rowIds = [.. snapshot.Indicators.Select(_ => Guid.CreateVersion7())];
        return SelfEvaluation.Of(snapshot, new EvaluationPlace(Guid.CreateVersion7(), projectId, unitId, rowIds), state);
    }
}
