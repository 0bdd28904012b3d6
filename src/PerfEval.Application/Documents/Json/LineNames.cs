using PerfEval.Domain.Budgets;

namespace PerfEval.Application.Documents.Json;

/// <summary>The fund lines' names in JSON.</summary>
internal static class LineNames
{
    public static string Of(FundLineKind line) => line switch
    {
        FundLineKind.Total => "total",
        FundLineKind.Fiscal => "fiscal",
        FundLineKind.Carryover => "carryover",
        _ => "other",
    };
}
