using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddAkismetInquiries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AkismetForm",
                table: "CommentSubmissions",
                type: "TEXT",
                unicode: false,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AkismetInquiries",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ticket = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    Calls = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsBlatant = table.Column<bool>(type: "INTEGER", nullable: false),
                    Failure = table.Column<int>(type: "INTEGER", nullable: false),
                    Correction = table.Column<int>(type: "INTEGER", nullable: true),
                    Corrected = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AkismetInquiries", x => x.CommentId);
                    table.ForeignKey(
                        name: "FK_AkismetInquiries_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AkismetInquiries_AnsweredUtc",
                table: "AkismetInquiries",
                column: "AnsweredUtc");

            migrationBuilder.CreateIndex(
                name: "IX_AkismetInquiries_DueUtc",
                table: "AkismetInquiries",
                column: "DueUtc");

            migrationBuilder.CreateIndex(
                name: "IX_AkismetInquiries_Ticket",
                table: "AkismetInquiries",
                column: "Ticket",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AkismetInquiries");

            migrationBuilder.DropColumn(
                name: "AkismetForm",
                table: "CommentSubmissions");
        }
    }
}
