using PerfEval.Domain.Reviews;

namespace PerfEval.Application.Evaluations;

/// <summary>What became of a step in the life cycle.</summary>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    public sealed record Moved(long Version, EvaluationState State) : MoveResult;

    /// <summary>What has to be put right first, cell by cell.</summary>
    public sealed record Refused(IReadOnlyList<CellMessage> Messages) : MoveResult;

    /// <summary>No such form, or not visible to the viewer.</summary>
    public sealed record NotFound : MoveResult;

    public sealed record NotPermitted : MoveResult;

    /// <summary>The step cannot be taken in this state.</summary>
    public sealed record NotPossible(EvaluationState State) : MoveResult;

    /// <summary>The form was changed since the version that the person looked at.</summary>
    public sealed record Stale(long Version) : MoveResult;
}
