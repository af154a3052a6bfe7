using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SpamChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "NetworkHash",
                table: "Comments",
                type: "character varying(64)",
                unicode: false,
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LetterBox",
                table: "AspNetUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CommentShingles",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: false),
                    SubmittedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentShingles", x => new { x.CommentId, x.Key });
                    table.ForeignKey(
                        name: "FK_CommentShingles_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LinkHosts",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    Published = table.Column<int>(type: "integer", nullable: false),
                    Spam = table.Column<int>(type: "integer", nullable: false),
                    FirstSeenUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkHosts", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "LinkHostVotes",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    Host = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    IsSpam = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkHostVotes", x => new { x.CommentId, x.Host });
                    table.ForeignKey(
                        name: "FK_LinkHostVotes_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_NetworkHash_SubmittedUtc",
                table: "Comments",
                columns: new[] { "NetworkHash", "SubmittedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_LetterBox",
                table: "AspNetUsers",
                column: "LetterBox");

            migrationBuilder.CreateIndex(
                name: "IX_CommentShingles_Key_SubmittedUtc_CommentId_MemberId",
                table: "CommentShingles",
                columns: new[] { "Key", "SubmittedUtc", "CommentId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentShingles_SubmittedUtc",
                table: "CommentShingles",
                column: "SubmittedUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommentShingles");

            migrationBuilder.DropTable(
                name: "LinkHosts");

            migrationBuilder.DropTable(
                name: "LinkHostVotes");

            migrationBuilder.DropIndex(
                name: "IX_Comments_NetworkHash_SubmittedUtc",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_LetterBox",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "NetworkHash",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "LetterBox",
                table: "AspNetUsers");
        }
    }
}
