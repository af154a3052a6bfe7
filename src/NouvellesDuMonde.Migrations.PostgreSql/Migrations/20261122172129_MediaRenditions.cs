using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MediaRenditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FocusX",
                table: "Media",
                type: "integer",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<int>(
                name: "FocusY",
                table: "Media",
                type: "integer",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<string>(
                name: "RenditionError",
                table: "Media",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RenditionFailures",
                table: "Media",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "RenditionState",
                table: "Media",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Renditions",
                table: "Media",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Media_RenditionState_Id",
                table: "Media",
                columns: new[] { "RenditionState", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Media_RenditionState_Id",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "FocusX",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "FocusY",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "RenditionError",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "RenditionFailures",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "RenditionState",
                table: "Media");

            migrationBuilder.DropColumn(
                name: "Renditions",
                table: "Media");
        }
    }
}
