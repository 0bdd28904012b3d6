using PerfEval.Domain.Organisations;

namespace PerfEval.Application.Samples;

/// <summary>The tree of the published forms' own departments and units, below the city's finance bureau.</summary>
internal static class SampleOrganisations
{
    public const string FinanceBureau = "上海市财政局";
    public const string ReformCommission = "上海市发展和改革委员会";
    public const string InformationCentre = "上海市经济信息中心";
    public const string EnterpriseCentre = "上海市中小企业发展服务中心";
    public const string DataCentre = "上海市大数据中心";
    private const string EconomyCommission = "上海市经济和信息化委员会";
    private const string DataBureau = "上海市数据局";

    /// <summary>Every organisation after the one above it.</summary>
    public static IReadOnlyList<(string Name, OrganisationKind Kind, string? Above)> All { get; } =
    [
        (FinanceBureau, OrganisationKind.FinanceBureau, null),
        (ReformCommission, OrganisationKind.Department, FinanceBureau),
        (InformationCentre, OrganisationKind.Unit, ReformCommission),
        (EconomyCommission, OrganisationKind.Department, FinanceBureau),
        (EnterpriseCentre, OrganisationKind.Unit, EconomyCommission),
        (DataBureau, OrganisationKind.Department, FinanceBureau),
        (DataCentre, OrganisationKind.Unit, DataBureau),
    ];
}
