using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class FindingExplanations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "explanations",
                table: "evaluations",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<bool>(
                name: "states_generation",
                table: "evaluations",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "explanations",
                table: "evaluations");

            migrationBuilder.DropColumn(
                name: "states_generation",
                table: "evaluations");
        }
    }
}
