using PerfEval.Domain.Evaluations;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>Which cells of the grid are typed, and which are computed.</summary>
internal static class FieldMap
{
    /// <summary>The kind of field that an address is typed in; null for what is computed or only shown.</summary>
    public static FieldKind? KindOf(CellAddress address) => (address.Section, address.Field) switch
    {
        (FormSection.Funds, "initialBudget" or "annualBudget" or "executed") => FieldKind.Number,
        (FormSection.Goal, _) => FieldKind.Paragraphs,
        (FormSection.Indicators, "level1") => FieldKind.Level1,
        (FormSection.Indicators, "level2") => FieldKind.Level2,
        (FormSection.Indicators, "level3") => FieldKind.Line,
        (FormSection.Indicators, "target" or "actual") => FieldKind.Value,
        (FormSection.Indicators, "points" or "score") => FieldKind.Number,
        (FormSection.Indicators, "deviation") => FieldKind.Paragraphs,
        _ => null,
    };

    /// <summary>The path of an address; indicator rows are named by their ids.</summary>
    public static string PathOf(CellAddress address, IReadOnlyList<Guid> rows) => address.Section switch
    {
        FormSection.Indicators => $"indicators.{rows[IndexOf(address)]}.{address.Field}",
        FormSection.Funds => $"funds.{address.Row}.{address.Field}",
        FormSection.Goal => $"goal.{address.Field}",
        FormSection.Head => $"head.{address.Field}",
        _ => address.Field,
    };

    /// <summary>The key under which the scores hold a computed cell; null for cells that are not computed.</summary>
    public static string? ScoreKeyOf(CellAddress address) => (address.Section, address.Row, address.Field) switch
    {
        (FormSection.Funds, "total", "rate") => "executionRate",
        (FormSection.Funds, "total", "score") => "executionScore",
        (FormSection.Funds, _, "points" or "rate" or "score") => $"funds.{address.Row}.{address.Field}",
        (FormSection.Total, _, _) => address.Field,
        _ => null,
    };

    public static int IndexOf(CellAddress address) => int.Parse(address.Row ?? "", System.Globalization.CultureInfo.InvariantCulture);
}
