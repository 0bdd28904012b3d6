namespace PerfEval.Domain.Budgets;

/// <summary>The four lines of the fund block, in the order in which every form prints them.</summary>
public enum FundLineKind
{
    /// <summary>年度资金总额, the only line whose rate is scored.</summary>
    Total,

    /// <summary>其中：当年财政拨款.</summary>
    Fiscal,

    /// <summary>上年结转资金.</summary>
    Carryover,

    /// <summary>其他资金.</summary>
    Other,
}
