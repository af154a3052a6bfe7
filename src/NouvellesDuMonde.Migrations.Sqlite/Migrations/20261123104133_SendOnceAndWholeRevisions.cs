using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SendOnceAndWholeRevisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Details",
                table: "ArticleRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SentForms",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    SentUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentForms", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SentForms_SentUtc",
                table: "SentForms",
                column: "SentUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SentForms");

            migrationBuilder.DropColumn(
                name: "Details",
                table: "ArticleRevisions");
        }
    }
}
