namespace PerfEval.Domain.Indicators;

/// <summary>The official names of the upper levels of a self-evaluation's tree (项目支出绩效自评表, 指标体系), offered and not enforced:
/// published forms use others as well.</summary>
public static class OfficialLevels
{
    /// <summary>一级指标; 成本指标 stands on forms from 2024 on.</summary>
    public static IReadOnlyList<string> Level1 { get; } = ["成本指标", "产出指标", "效益指标", "满意度指标"];

    /// <summary>二级指标, in the order of their level 1.</summary>
    public static IReadOnlyList<string> Level2 { get; } =
    [
        "经济成本指标", "社会成本指标", "生态环境成本指标",
        "数量指标", "质量指标", "时效指标",
        "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标",
        "服务对象满意度指标",
    ];
}
