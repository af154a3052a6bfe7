using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NouvellesDuMonde.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SpamFilter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AkismetForm",
                table: "CommentSubmissions",
                type: "text",
                unicode: false,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "CommentSubmissions",
                type: "text",
                nullable: true);

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
                name: "AkismetInquiries",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    Ticket = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: true),
                    Calls = table.Column<int>(type: "integer", nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    AnsweredUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CheckId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    IsBlatant = table.Column<bool>(type: "boolean", nullable: false),
                    Failure = table.Column<int>(type: "integer", nullable: false),
                    Correction = table.Column<int>(type: "integer", nullable: true),
                    Corrected = table.Column<int>(type: "integer", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "SpamModels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Origin = table.Column<int>(type: "integer", nullable: false),
                    BaseId = table.Column<int>(type: "integer", nullable: true),
                    SampleCount = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TrainedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CurrentSinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Report = table.Column<string>(type: "text", nullable: false),
                    Weights = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpamModels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpamModels_SpamModels_BaseId",
                        column: x => x.BaseId,
                        principalTable: "SpamModels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpamPolicies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Json = table.Column<string>(type: "text", nullable: false),
                    EditorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpamPolicies", x => x.Id);
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

            migrationBuilder.CreateIndex(
                name: "IX_CommentShingles_Key_SubmittedUtc_CommentId_MemberId",
                table: "CommentShingles",
                columns: new[] { "Key", "SubmittedUtc", "CommentId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentShingles_SubmittedUtc",
                table: "CommentShingles",
                column: "SubmittedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_SpamModels_BaseId",
                table: "SpamModels",
                column: "BaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SpamModels_CurrentSinceUtc_Id",
                table: "SpamModels",
                columns: new[] { "CurrentSinceUtc", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AkismetInquiries");

            migrationBuilder.DropTable(
                name: "CommentShingles");

            migrationBuilder.DropTable(
                name: "LinkHosts");

            migrationBuilder.DropTable(
                name: "LinkHostVotes");

            migrationBuilder.DropTable(
                name: "SpamModels");

            migrationBuilder.DropTable(
                name: "SpamPolicies");

            migrationBuilder.DropIndex(
                name: "IX_Comments_NetworkHash_SubmittedUtc",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_LetterBox",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "AkismetForm",
                table: "CommentSubmissions");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "CommentSubmissions");

            migrationBuilder.DropColumn(
                name: "NetworkHash",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "LetterBox",
                table: "AspNetUsers");
        }
    }
}
