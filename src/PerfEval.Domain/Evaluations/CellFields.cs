namespace PerfEval.Domain.Evaluations;

/// <summary>The head rows.</summary>
public enum HeadField
{
    /// <summary>项目名称.</summary>
    Project,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>实施单位.</summary>
    Unit,
}

/// <summary>The typed columns of the fund block.</summary>
public enum FundField
{
    /// <summary>年初预算数.</summary>
    InitialBudget,

    /// <summary>全年预算数.</summary>
    AnnualBudget,

    /// <summary>全年执行数.</summary>
    Executed,
}

/// <summary>The goal texts.</summary>
public enum GoalField
{
    /// <summary>预期目标.</summary>
    Expected,

    /// <summary>实际完成情况.</summary>
    Actual,
}

/// <summary>The columns of the indicator rows.</summary>
public enum IndicatorField
{
    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标.</summary>
    Level3,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>分值.</summary>
    Points,

    /// <summary>得分.</summary>
    Score,

    /// <summary>偏差原因分析及改进措施.</summary>
    Deviation,
}
