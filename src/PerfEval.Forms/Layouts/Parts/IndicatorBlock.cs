using System.Globalization;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Indicators;
using PerfEval.Forms.Grid;
using static PerfEval.Forms.Layouts.Parts.Cells;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>The indicator rows under their header, which each page repeats. Level-1 and level-2 names span the rows that share
/// them and are printed again where a page break cuts them.</summary>
internal sealed record IndicatorBlock
{
    /// <summary>The column widths in percent, the outer column's first where there is one.</summary>
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary>The label of a column that spans all rows and their header; null where the form has none.</summary>
    public string? OuterLabel { get; init; }

    /// <summary>The heading of the last column.</summary>
    public required string DeviationHeading { get; init; }

    private int Level1Column => OuterLabel is null ? 0 : 1;

    public GridBlock Lay(EvaluationSnapshot form, PrintedText texts) => new()
    {
        Widths = Widths,
        RepeatedHeaderRows = 1,
        Rows = [Header(form.Indicators.Count), .. Rows(form.Indicators, texts)],
    };

    private GridRow Header(int indicators)
    {
        IEnumerable<GridCell> headings =
            new[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", DeviationHeading }.Select(Heading);
        return OuterLabel is null
            ? Row(headings)
            : Row(headings.Prepend(Label(OuterLabel) with { RowSpan = indicators + 1, RepeatsOnNextPage = true }));
    }

    private IEnumerable<GridRow> Rows(IReadOnlyList<IndicatorLine> lines, PrintedText texts)
    {
        IReadOnlyList<Level1Group> tree = IndicatorTree.Of(lines);
        Dictionary<int, LevelSpan> level1 = tree.Select(group => group.Span).ToDictionary(span => span.First);
        Dictionary<int, LevelSpan> level2 = tree.SelectMany(group => group.Level2).ToDictionary(span => span.First);
        for (int index = 0; index < lines.Count; index++)
        {
            List<GridCell> cells = [.. Leaf(lines[index], index, texts)];
            if (level2.TryGetValue(index, out LevelSpan? second))
                cells.Insert(0, Level(second, "level2"));
            if (level1.TryGetValue(index, out LevelSpan? first))
                cells.Insert(0, Level(first, "level1"));
            yield return RowFrom(Widths.Count - cells.Count, cells);
        }
    }

    private static GridCell Level(LevelSpan level, string field) =>
        Number(PrintedText.Words(level.Name), Address(level.First, field)) with { RowSpan = level.Count, RepeatsOnNextPage = true, NamesItsRow = true };

    private static IEnumerable<GridCell> Leaf(IndicatorLine line, int index, PrintedText texts) =>
    [
        Words(PrintedText.Words(line.Level3), Address(index, "level3")) with { NamesItsRow = true },
        ValueCell(texts.Target(line.Target), line.Target, Address(index, "target")),
        ValueCell(texts.Actual(line.Actual), line.Actual, Address(index, "actual")),
        Number(texts.Points(line.Points), Address(index, "points")),
        Number(texts.Points(line.Score), Address(index, "score")),
        Words(PrintedText.Words(line.DeviationReason), Address(index, "deviation")),
    ];

    private static GridCell ValueCell(string text, IndicatorCell cell, CellAddress address) =>
        cell.Value.Kind == IndicatorValueKind.Number ? Number(text, address) : Words(text, address);

    private static CellAddress Address(int index, string field) =>
        new(FormSection.Indicators, index.ToString(CultureInfo.InvariantCulture), field);
}
