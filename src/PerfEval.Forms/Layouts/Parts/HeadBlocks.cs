using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>The rows above the funds: which project this is, and whose.</summary>
internal static class HeadBlocks
{
    public static GridBlock Project(EvaluationSnapshot form) => new()
    {
        Widths = [18, 82],
        Rows = [Row(Label("项目名称"), Value(form.Project, "project"))],
    };

    public static GridBlock Organisations(EvaluationSnapshot form) => new()
    {
        Widths = [18, 32, 18, 32],
        Rows = [Row(Label("主管部门"), Value(form.Department, "department"), Label("实施单位"), Value(form.Unit, "unit"))],
    };

    private static GridCell Value(string text, string field) =>
        Words(PrintedText.Words(text), new CellAddress(FormSection.Head, null, field));
}
