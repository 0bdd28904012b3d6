using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>年度总体目标: what was wanted beside what was reached. Its texts alone may go on over a page break.</summary>
/// <param name="ExpectedHeading">The heading of the wanted goal.</param>
/// <param name="ActualHeading">The heading of what was reached.</param>
internal sealed record GoalBlock(string ExpectedHeading, string ActualHeading)
{
    public GridBlock Lay(EvaluationSnapshot form) => new()
    {
        Widths = [11, 38, 51],
        Rows =
        [
            Row(Label("年度总体目标") with { RowSpan = 2 }, Heading(ExpectedHeading), Heading(ActualHeading)),
            RowFrom(1, Value(form.ExpectedGoal, "expected"), Value(form.ActualAchievement, "actual")) with { MaySplit = true },
        ],
    };

    private static GridCell Value(string text, string field) =>
        Words(PrintedText.Words(text), new CellAddress(FormSection.Goal, null, field));
}
