using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using PerfEval.Persistence.Sql;

#nullable disable

namespace PerfEval.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    body_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.user_id, x.route, x.key });
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_projects_organisations_department_id",
                        column: x => x.department_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "text", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_accounts_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    generation = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    project = table.Column<string>(type: "text", nullable: false),
                    department = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    expected_goal = table.Column<string>(type: "text", nullable: false),
                    actual_achievement = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    history_head = table.Column<byte[]>(type: "bytea", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    carryover_label = table.Column<string>(type: "text", nullable: false),
                    carryover_points_printed = table.Column<string>(type: "text", nullable: true),
                    carryover_rate_printed = table.Column<string>(type: "text", nullable: true),
                    carryover_score_printed = table.Column<string>(type: "text", nullable: true),
                    carryover_annual_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    carryover_annual_budget_printed = table.Column<string>(type: "text", nullable: true),
                    carryover_executed = table.Column<decimal>(type: "numeric", nullable: true),
                    carryover_executed_printed = table.Column<string>(type: "text", nullable: true),
                    carryover_initial_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    carryover_initial_budget_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_label = table.Column<string>(type: "text", nullable: false),
                    fiscal_points_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_rate_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_score_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_annual_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    fiscal_annual_budget_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_executed = table.Column<decimal>(type: "numeric", nullable: true),
                    fiscal_executed_printed = table.Column<string>(type: "text", nullable: true),
                    fiscal_initial_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    fiscal_initial_budget_printed = table.Column<string>(type: "text", nullable: true),
                    other_label = table.Column<string>(type: "text", nullable: false),
                    other_points_printed = table.Column<string>(type: "text", nullable: true),
                    other_rate_printed = table.Column<string>(type: "text", nullable: true),
                    other_score_printed = table.Column<string>(type: "text", nullable: true),
                    other_annual_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    other_annual_budget_printed = table.Column<string>(type: "text", nullable: true),
                    other_executed = table.Column<decimal>(type: "numeric", nullable: true),
                    other_executed_printed = table.Column<string>(type: "text", nullable: true),
                    other_initial_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    other_initial_budget_printed = table.Column<string>(type: "text", nullable: true),
                    printed_grade = table.Column<string>(type: "text", nullable: true),
                    printed_total_points = table.Column<string>(type: "text", nullable: true),
                    printed_total_score = table.Column<string>(type: "text", nullable: true),
                    total_label = table.Column<string>(type: "text", nullable: false),
                    total_points_printed = table.Column<string>(type: "text", nullable: true),
                    total_rate_printed = table.Column<string>(type: "text", nullable: true),
                    total_score_printed = table.Column<string>(type: "text", nullable: true),
                    total_annual_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    total_annual_budget_printed = table.Column<string>(type: "text", nullable: true),
                    total_executed = table.Column<decimal>(type: "numeric", nullable: true),
                    total_executed_printed = table.Column<string>(type: "text", nullable: true),
                    total_initial_budget = table.Column<decimal>(type: "numeric", nullable: true),
                    total_initial_budget_printed = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => x.id);
                    table.CheckConstraint("ck_evaluations_version", "version > 0");
                    table.ForeignKey(
                        name: "fk_evaluations_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_evaluations_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_assignments",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_assignments", x => new { x.user_id, x.organisation_id, x.role });
                    table.ForeignKey(
                        name: "fk_role_assignments_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_assignments_user_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "user_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_user_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "user_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_user_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "user_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_user_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "user_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_history",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    algorithm = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluation_history", x => new { x.evaluation_id, x.version });
                    table.ForeignKey(
                        name: "fk_evaluation_history_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    deviation_reason = table.Column<string>(type: "text", nullable: false),
                    level1 = table.Column<string>(type: "text", nullable: false),
                    level2 = table.Column<string>(type: "text", nullable: false),
                    level3 = table.Column<string>(type: "text", nullable: false),
                    actual_printed = table.Column<string>(type: "text", nullable: true),
                    actual_comparator = table.Column<string>(type: "text", nullable: false),
                    actual_date = table.Column<DateOnly>(type: "date", nullable: true),
                    actual_kind = table.Column<string>(type: "text", nullable: false),
                    actual_number = table.Column<decimal>(type: "numeric", nullable: true),
                    actual_text = table.Column<string>(type: "text", nullable: false),
                    actual_unit = table.Column<string>(type: "text", nullable: false),
                    points = table.Column<decimal>(type: "numeric", nullable: true),
                    points_printed = table.Column<string>(type: "text", nullable: true),
                    score = table.Column<decimal>(type: "numeric", nullable: true),
                    score_printed = table.Column<string>(type: "text", nullable: true),
                    target_printed = table.Column<string>(type: "text", nullable: true),
                    target_comparator = table.Column<string>(type: "text", nullable: false),
                    target_date = table.Column<DateOnly>(type: "date", nullable: true),
                    target_kind = table.Column<string>(type: "text", nullable: false),
                    target_number = table.Column<decimal>(type: "numeric", nullable: true),
                    target_text = table.Column<string>(type: "text", nullable: false),
                    target_unit = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluation_indicators", x => new { x.evaluation_id, x.id });
                    table.ForeignKey(
                        name: "fk_evaluation_indicators_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_project_id_year",
                table: "evaluations",
                columns: new[] { "project_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_source",
                table: "evaluations",
                column: "source",
                filter: "source is not null");

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_unit_id_year",
                table: "evaluations",
                columns: new[] { "unit_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_name",
                table: "organisations",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id",
                table: "organisations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_department_id",
                table: "projects",
                column: "department_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_unit_id_name",
                table: "projects",
                columns: new[] { "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_role_assignments_organisation_id",
                table: "role_assignments",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_accounts_normalized_email",
                table: "user_accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_user_accounts_normalized_user_name",
                table: "user_accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_accounts_organisation_id",
                table: "user_accounts",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.Sql(SqlScript.Read("organisations_in_sight.v1.sql"));
            migrationBuilder.Sql(SqlScript.Read("history_is_append_only.v1.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop function organisations_visible_to, organisations_served_by");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "evaluation_history");

            migrationBuilder.DropTable(
                name: "evaluation_indicators");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "role_assignments");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "user_accounts");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.Sql("drop function refuse_change_of_history");
        }
    }
}
