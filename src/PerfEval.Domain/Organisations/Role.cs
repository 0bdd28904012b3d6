namespace PerfEval.Domain.Organisations;

/// <summary>What a person may do for an organisation and everything under it. The three administrators are kept apart from each other.</summary>
public enum Role
{
    /// <summary>填报人.</summary>
    Filler,

    /// <summary>单位审核人.</summary>
    UnitReviewer,

    /// <summary>主管部门审核人.</summary>
    DepartmentReviewer,

    /// <summary>财政复核人.</summary>
    FinanceReviewer,

    /// <summary>系统管理员: accounts and settings.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: grants rights.</summary>
    SecurityAdministrator,

    /// <summary>审计员: reads the audit log and changes nothing.</summary>
    Auditor,
}

/// <summary>The official word of each <see cref="Role"/>.</summary>
public static class Roles
{
    /// <summary>The word on screen, for example 填报人.</summary>
    public static string Label(this Role role) => role switch
    {
        Role.Filler => "填报人",
        Role.UnitReviewer => "单位审核人",
        Role.DepartmentReviewer => "主管部门审核人",
        Role.FinanceReviewer => "财政复核人",
        Role.SystemAdministrator => "系统管理员",
        Role.SecurityAdministrator => "安全管理员",
        Role.Auditor => "审计员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
