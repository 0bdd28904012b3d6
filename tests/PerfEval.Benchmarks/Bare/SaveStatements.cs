namespace PerfEval.Benchmarks.Bare;

/// <summary>The product's statements for one save of one cell, as its database logged them; the README says how to read them off again.</summary>
internal static class SaveStatements
{
    /// <summary>Claims the idempotency key.</summary>
    public const string ClaimKey = """
        insert into idempotency_keys (user_id, route, key, body_hash) values ($1, $2, $3, $4) on conflict do nothing
        """;

    /// <summary>What is kept under the key.</summary>
    public const string ReadKey = """
        select body_hash, answer from idempotency_keys where user_id = $1 and route = $2 and key = $3
        """;

    /// <summary>Locks the form for a viewer who fills it in.</summary>
    public const string Lock = """
        select exists (select from organisations_served_by($1, 'Filler') served where served.organisation_id = form.unit_id)
        from evaluations form
        where form.id = $2 and exists (select from organisations_visible_to($1) seen where seen.organisation_id = form.unit_id)
        for update of form
        """;

    /// <summary>The time after the lock was taken.</summary>
    public const string Clock = """
        select clock_timestamp()
        """;

    /// <summary>The form.</summary>
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
        e.total_executed, e.total_executed_printed, e.total_initial_budget, e.total_initial_budget_printed
        FROM evaluations AS e
        WHERE e.id = $1
        LIMIT 2
        """;

    /// <summary>Its indicator rows.</summary>
    public const string Rows = """
        SELECT e.evaluation_id, e.id, e.position, e.deviation_reason, e.level1, e.level2, e.level3, e.actual_printed,
        e.actual_comparator, e.actual_date, e.actual_kind, e.actual_number, e.actual_text, e.actual_unit, e.points, e.points_printed,
        e.score, e.score_printed, e.target_printed, e.target_comparator, e.target_date, e.target_kind, e.target_number, e.target_text,
        e.target_unit
        FROM evaluation_indicators AS e
        WHERE e.evaluation_id = $1
        ORDER BY e.position
        """;

    /// <summary>The version that the save makes.</summary>
    public const string AddHistory = """
        INSERT INTO evaluation_history (evaluation_id, version, action, actor_id, actor_name, algorithm, at, changes, format, hash,
        previous_hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    /// <summary>The changed cell.</summary>
    public const string SetActual = """
        UPDATE evaluation_indicators SET actual_number = $1
        WHERE evaluation_id = $2 AND id = $3
        """;

    /// <summary>The form's new version.</summary>
    public const string SetVersion = """
        UPDATE evaluations SET history_head = $1, updated_at = $2, version = $3
        WHERE id = $4 AND version = $5
        """;

    /// <summary>The answer, for a repeat of the request.</summary>
    public const string KeepAnswer = """
        UPDATE idempotency_keys SET answer = $1
        WHERE key = $2 AND route = $3 AND user_id = $4
        """;
}
