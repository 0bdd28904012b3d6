namespace PerfEval.Benchmarks.Bare;

/// <summary>The product's queries for one form page, as its database logged them; the README says how to read them off again.</summary>
internal static class PageStatements
{
    /// <summary>The form, seen by $2 and filled in by $1.</summary>
    public const string Form = """
        SELECT e.id, e.actual_achievement, e.currency, e.department, e.expected_goal, e.explanations, e.generation, e.history_head,
        e.project, e.project_id, e.source, e.state, e.states_generation, e.title, e.unit, e.unit_id, e.updated_at, e.version, e.year,
        e.carryover_label, e.carryover_points_printed, e.carryover_rate_printed, e.carryover_score_printed, e.carryover_annual_budget,
        e.carryover_annual_budget_printed, e.carryover_executed, e.carryover_executed_printed, e.carryover_initial_budget,
        e.carryover_initial_budget_printed, e.fiscal_label, e.fiscal_points_printed, e.fiscal_rate_printed, e.fiscal_score_printed,
        e.fiscal_annual_budget, e.fiscal_annual_budget_printed, e.fiscal_executed, e.fiscal_executed_printed, e.fiscal_initial_budget,
        e.fiscal_initial_budget_printed, e.other_label, e.other_points_printed, e.other_rate_printed, e.other_score_printed,
        e.other_annual_budget, e.other_annual_budget_printed, e.other_executed, e.other_executed_printed, e.other_initial_budget,
        e.other_initial_budget_printed, e.printed_grade, e.printed_total_points, e.printed_total_score, e.total_label,
        e.total_points_printed, e.total_rate_printed, e.total_score_printed, e.total_annual_budget, e.total_annual_budget_printed,
        e.total_executed, e.total_executed_printed, e.total_initial_budget, e.total_initial_budget_printed, EXISTS (
            SELECT 1
            FROM organisations_served_by($1, 'Filler') AS o0
            WHERE o0.organisation_id = e.unit_id)
        FROM evaluations AS e
        WHERE EXISTS (
            SELECT 1
            FROM organisations_visible_to($2) AS o
            WHERE o.organisation_id = e.unit_id) AND e.id = $3
        ORDER BY e.id
        LIMIT 2
        """;

    /// <summary>Its indicator rows.</summary>
    public const string Rows = """
        SELECT e0.evaluation_id, e0.id, e0.position, e0.deviation_reason, e0.level1, e0.level2, e0.level3, e0.actual_printed,
        e0.actual_comparator, e0.actual_date, e0.actual_kind, e0.actual_number, e0.actual_text, e0.actual_unit, e0.points,
        e0.points_printed, e0.score, e0.score_printed, e0.target_printed, e0.target_comparator, e0.target_date, e0.target_kind,
        e0.target_number, e0.target_text, e0.target_unit, e1.id
        FROM (
            SELECT e.id
            FROM evaluations AS e
            WHERE EXISTS (
                SELECT 1
                FROM organisations_visible_to($1) AS o
                WHERE o.organisation_id = e.unit_id) AND e.id = $2
            ORDER BY e.id
            LIMIT 1
        ) AS e1
        INNER JOIN evaluation_indicators AS e0 ON e1.id = e0.evaluation_id
        ORDER BY e1.id, e0.position
        """;
}
