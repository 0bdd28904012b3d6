using PerfEval.Forms.Grid;
using static PerfEval.TestKit.Grids.GridBuilder;

namespace PerfEval.TestKit.Grids;

/// <summary>Forms of the usual shape with as much in them as a test wants.</summary>
public static class SampleGrids
{
    private static readonly string[] Names =
    [
        "研究报告数量", "上级单位工作满意度", "设备验收合格率", "项目按时完成率", "政策知晓率提升情况", "培训覆盖基层单位数量",
        "信息系统安全运行天数（不含计划内停机）", "节能减排带来的生态环境改善程度", "受益群众满意度", "预算执行进度偏差率", "《工作简报》编印期数",
    ];

    private static readonly string[] Sentences =
    [
        "围绕战略性、趋势性重大问题及经济社会发展中的热点、难点、重点问题开展调查研究，加强决策咨询的前瞻性、原创性和现实针对性。",
        "完成《上海各区产业发展指数报告》（2024年版）等47项成果，其中决策参考10篇、热点分析25篇，多篇报告获市领导批示；",
        "受外部环境影响，设备到货延迟约30天，导致采购支付率仅为87.65%，已通过优化流程（提前备案、分批验收）加以改进。",
        "系统全年可用率达99.95%，故障恢复时间≤4小时，服务器及网络设备巡检365次，未发生重大网络安全事件。",
        "通过IPv6改造与OA平台整合，实现跨部门数据共享，减少重复填报12,345.67万元，惠及“一老一小”等重点群体。",
    ];

    /// <summary>A self-evaluation with so many indicators in two levels, and so many sentences in its goals.</summary>
    public static FormGrid SelfEvaluation(int indicators, int sentences = 6) => new GridBuilder { Title = "财政项目支出绩效自评表", YearLine = "（2024年度）" }
        .Block([18, 82], Row(Label(0, "项目名称"), Prose(1, "经济社会发展决策咨询研究专项")))
        .Block([18, 32, 18, 32], Row(Label(0, "主管部门"), Prose(1, "市发展和改革委员会"), Label(2, "实施单位"), Prose(3, "市经济信息中心")))
        .Block([11, 19, 13, 13, 13, 9, 11, 11], Funds())
        .Block([11, 38, 51], Row(Label(0, "年度总体目标", 2), Heading(1, "预期目标"), Heading(2, "实际完成情况")),
            SplitRow(Prose(1, Text(sentences)), Prose(2, Text(sentences + 1))))
        .Block([9, 12, 21, 13, 13, 8, 8, 16], 1, [IndicatorHeadings(), .. Enumerable.Range(0, indicators).Select(i => Indicator(i, indicators))])
        .Block([68, 8, 8, 16], Row(Label(0, "总分"), Value(1, "100.00"), Value(2, "98.76"), Value(3, "")))
        .Block([21, 79], Row(Label(0, "评分等级"), Value(1, "优")))
        .Build();

    /// <summary>So many sentences of the kind forms are filled with.</summary>
    public static string Text(int sentences) => string.Concat(Enumerable.Range(0, sentences).Select(i => Sentences[i % Sentences.Length]));

    private static GridRow[] Funds() =>
    [
        Row([Label(0, "项目资金（万元）", 5), .. Headings(1, "", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分")]),
        FundRow("年度资金总额：", "10.00", "9.95"), FundRow("其中：当年财政拨款", "-", "-"),
        FundRow("上年结转资金", "-", "-"), FundRow("其他资金", "-", "-"),
    ];

    private static GridRow FundRow(string label, string points, string score) => Row(
        Prose(1, label) with { Role = CellRole.Label }, Value(2, "3,300,101.25"), Value(3, "5,530,100.00"), Value(4, "5,500,500.33"),
        Value(5, points), Value(6, "99.46"), Value(7, score));

    private static GridRow IndicatorHeadings() =>
        Row(Headings(0, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));

    private static GridCell[] Headings(int first, params string[] texts) => [.. texts.Select((text, i) => Heading(first + i, text))];

    private static GridRow Indicator(int index, int count)
    {
        var (level1, level2) = (LevelCells(0, index, count, 6, ["产出指标", "效益指标", "满意度指标"]),
            LevelCells(1, index, count, 3, ["数量指标", "质量指标", "时效指标", "社会效益指标", "服务对象满意度指标"]));
        return Row([.. level1, .. level2, Prose(2, Names[index % Names.Length]), Value(3, $"≥{1000 + (index * 137)}.00(次)"),
            Value(4, $"{1010 + (index * 137)}.00(次)"), Value(5, "5.00"), Value(6, "5.00"),
            Prose(7, index % 4 == 2 ? Sentences[index % Sentences.Length] : "")]);
    }

    private static IEnumerable<GridCell> LevelCells(int column, int index, int count, int size, string[] names) =>
        index % size == 0 ? [Level(column, names[index / size % names.Length], Math.Min(size, count - index))] : [];
}
