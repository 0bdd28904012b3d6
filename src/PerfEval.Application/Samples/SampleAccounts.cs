using PerfEval.Domain.Organisations;

namespace PerfEval.Application.Samples;

/// <summary>The sample accounts, for the message at the start and for tests.</summary>
public static class SampleAccounts
{
    internal const string ZhangMin = "zhangmin";
    internal const string LiWei = "liwei";

    public static IReadOnlyList<SampleAccount> All { get; } =
    [
        Account(ZhangMin, "张敏", SampleOrganisations.InformationCentre, Role.Filler),
        Account("chenjing", "陈静", SampleOrganisations.InformationCentre, Role.UnitReviewer),
        Account(LiWei, "李伟", SampleOrganisations.DataCentre, Role.Filler),
        Account("wangfang", "王芳", SampleOrganisations.EnterpriseCentre, Role.Filler),
        Account("zhaolei", "赵磊", SampleOrganisations.ReformCommission, Role.DepartmentReviewer),
        Account("sunyan", "孙燕", SampleOrganisations.FinanceBureau, Role.FinanceReviewer),
    ];

    private static SampleAccount Account(string userName, string displayName, string organisation, Role role) =>
        new(userName, displayName, organisation, role.Label()) { Grants = role };
}

/// <param name="UserName">What the person types to sign in.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="Organisation">The organisation the person belongs to.</param>
/// <param name="Role">The role's official word.</param>
public sealed record SampleAccount(string UserName, string DisplayName, string Organisation, string Role)
{
    /// <summary>The role.</summary>
    public required Domain.Organisations.Role Grants { get; init; }
}
