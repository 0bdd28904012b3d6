using PerfEval.Application.Evaluations;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Samples;

/// <summary>A draft of 2025 that someone is working on, told by what has been typed into the blank form so far.</summary>
internal sealed record SampleDraft
{
    /// <summary>The published form of the year before, which the filler has beside them.</summary>
    public required string Model { get; init; }

    /// <summary>The account that fills the draft in.</summary>
    public required string Filler { get; init; }

    public required SampleProgress Progress { get; init; }

    /// <summary>Texts typed last, by fund or goal field.</summary>
    public IReadOnlyList<RequestedChange> Slips { get; init; } = [];

    /// <summary>The drafts, each with its story.</summary>
    public static IReadOnlyList<SampleDraft> All { get; } =
    [
        // just begun
        new() { Model = "2024/000-04", Filler = SampleAccounts.ZhangMin, Progress = SampleProgress.Blank },

        // half way, with an amount that is no number yet
        new()
        {
            Model = "2024/000-05",
            Filler = SampleAccounts.ZhangMin,
            Progress = SampleProgress.TargetsOnly,
            Slips = [new RequestedChange("funds.total.executed", "约1,180万元，待核")],
        },

        // all but the achievement text
        new()
        {
            Model = "2024/004-01",
            Filler = SampleAccounts.LiWei,
            Progress = SampleProgress.Complete,
            Slips = [new RequestedChange("goal.actual", "")],
        },

        // submitted
        new() { Model = "2024/004-04", Filler = SampleAccounts.LiWei, Progress = SampleProgress.Submitted },
    ];

    /// <summary>What is typed into the blank form.</summary>
    public IReadOnlyList<RequestedChange> Changes(EvaluationSnapshot model, SelfEvaluation blank)
    {
        if (Progress == SampleProgress.Blank)
            return [];
        return [.. blank.Indicators.Select(row => new RequestedChange($"indicators.{row.Id}", FieldChange.Removed)), .. SampleTyping.Of(model, Progress), .. Slips];
    }
}

/// <summary>How far a sample draft is.</summary>
internal enum SampleProgress
{
    Blank,
    TargetsOnly,
    Complete,
    Submitted,
}
