using PerfEval.Domain.Evaluations;
using Xunit;

namespace PerfEval.UnitTests.Domain.Evaluations;

public sealed class HistoryChainTests
{
    private readonly SelfEvaluation _form = StoredForms.Draft();

    [Fact]
    public void An_untouched_history_holds() => Assert.Null(HistoryChain.FirstBreak(Entries(), _form.HistoryHead));

    [Fact]
    public void A_missing_entry_shows() => Assert.Equal(2, HistoryChain.FirstBreak([.. Entries().Where(entry => entry.Version != 2)], _form.HistoryHead));

    [Fact]
    public void A_missing_end_shows() => Assert.Equal(3, HistoryChain.FirstBreak([.. Entries().SkipLast(1)], _form.HistoryHead));

    [Fact]
    public void Exchanged_entries_show()
    {
        HistoryEntry[] entries = Entries();

        Assert.Equal(1, HistoryChain.FirstBreak([entries[1], entries[0], entries[2]], _form.HistoryHead));
    }

    [Fact]
    public void A_changed_member_shows()
    {
        HistoryEntry[] entries = Entries();
        HistoryEntry forged = Forged(entries[1]);

        Assert.Equal(2, HistoryChain.FirstBreak([entries[0], forged, entries[2]], _form.HistoryHead));
    }

    [Fact]
    public void Texts_cannot_be_shifted_between_members()
    {
        HistoryEntry left = Entry([new FieldChange("goal.expected", "12", "3")]);
        HistoryEntry right = Entry([new FieldChange("goal.expected", "1", "23")]);

        Assert.NotEqual(HistoryChain.Hash(left), HistoryChain.Hash(right));
    }

    [Fact]
    public void No_text_and_an_empty_text_differ() =>
        Assert.NotEqual(
            HistoryChain.Hash(Entry([new FieldChange("goal.expected", null, "1")])),
            HistoryChain.Hash(Entry([new FieldChange("goal.expected", "", "1")])));

    private HistoryEntry[] Entries() =>
    [
        _form.Begin(StoredForms.Filler, StoredForms.Morning, HistoryAction.Create),
        _form.Record(StoredForms.Filler, StoredForms.Morning, HistoryAction.Save, [new FieldChange("goal.expected", "", "目标")]),
        _form.Record(StoredForms.Filler, StoredForms.Morning, HistoryAction.Save, [new FieldChange("goal.expected", "目标", "目的")]),
    ];

    private static HistoryEntry Entry(IReadOnlyList<FieldChange> changes) => new()
    {
        EvaluationId = Guid.Empty,
        Version = 1,
        ActorId = StoredForms.Filler.Id,
        ActorName = StoredForms.Filler.Name,
        At = StoredForms.Morning,
        Action = HistoryAction.Save,
        Changes = changes,
        PreviousHash = [],
    };

    private static HistoryEntry Forged(HistoryEntry entry) => new()
    {
        EvaluationId = entry.EvaluationId,
        Version = entry.Version,
        ActorId = entry.ActorId,
        ActorName = "李四",
        At = entry.At,
        Action = entry.Action,
        Changes = entry.Changes,
        PreviousHash = entry.PreviousHash,
    };
}
