using PerfEval.Domain.Values;

namespace PerfEval.Domain.Indicators;

/// <summary>A leaf of the three-level tree with its row of the self-evaluation. Rows that share a level name stand together;
/// the names of level 1 and 2 may be missing on transcriptions.</summary>
public sealed record IndicatorLine
{
    /// <summary>一级指标.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标.</summary>
    public required string Level2 { get; init; }

    /// <summary>三级指标.</summary>
    public required string Level3 { get; init; }

    /// <summary>年度指标值.</summary>
    public IndicatorCell Target { get; init; } = IndicatorCell.Blank;

    /// <summary>实际完成值.</summary>
    public IndicatorCell Actual { get; init; } = IndicatorCell.Blank;

    /// <summary>分值: the points the indicator is worth.</summary>
    public NumberCell Points { get; init; } = NumberCell.Blank;

    /// <summary>得分: the self-score.</summary>
    public NumberCell Score { get; init; } = NumberCell.Blank;

    /// <summary>偏差原因分析及改进措施.</summary>
    public string DeviationReason { get; init; } = "";
}
