using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Values;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The list's filters as the address holds them. What cannot be read does not narrow the list.</summary>
public sealed record ListQuery
{
    /// <summary>The year's value for forms that print none (未注明年度).</summary>
    public const string WithoutYear = "none";

    public string? Year { get; init; }

    public Guid? Unit { get; init; }

    public Guid? Project { get; init; }

    public string? State { get; init; }

    public string? Text { get; init; }

    public int? Page { get; init; }

    internal bool Narrows => this with { Page = null } != new ListQuery();

    internal EvaluationFilter Filter() => new()
    {
        Year = YearOf(Year),
        UnitId = Unit,
        ProjectId = Project,
        States = StateNames.StatesOf(State),
        Text = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        Page = Math.Max(1, Page ?? 1),
    };

    /// <summary>The address of another page of the same list.</summary>
    internal string Address(int page)
    {
        var query = new QueryBuilder();
        (string Name, string? Value)[] members =
            [("year", Year), ("unit", Unit?.ToString()), ("project", Project?.ToString()), ("state", State), ("text", Text), ("page", Written(page))];
        foreach ((string name, string? value) in members)
        {
            if (!string.IsNullOrEmpty(value)) query.Add(name, value);
        }
        return EvaluationLinks.List + query;
    }

    private static YearFilter? YearOf(string? year)
    {
        if (year == WithoutYear) return new YearFilter(null);
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? new YearFilter(new FiscalYear(known)) : null;
    }

    private static string Written(int page) => page.ToString(CultureInfo.InvariantCulture);
}
