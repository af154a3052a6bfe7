using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RecommendAndReviseComments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "IsAnswered",
                table: "Comments",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromNewcomer",
                table: "Comments",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "PickedUtc",
                table: "Comments",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecommendationCount",
                table: "Comments",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "RevisedUtc",
                table: "Comments",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CommentRecommendations",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    ArticleId = table.Column<int>(type: "int", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentRecommendations", x => new { x.CommentId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_CommentRecommendations_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommentRecommendations_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommentRevisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    ReplacedUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommentRevisions_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ArticleId_PickedUtc",
                table: "Comments",
                columns: new[] { "ArticleId", "PickedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_IsAnswered_SubmittedUtc_Id",
                table: "Comments",
                columns: new[] { "ArticleId", "RootId", "IsShown", "IsAnswered", "SubmittedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_RecommendationCount_Id",
                table: "Comments",
                columns: new[] { "ArticleId", "RootId", "IsShown", "RecommendationCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_ReplyCount_Id",
                table: "Comments",
                columns: new[] { "ArticleId", "RootId", "IsShown", "ReplyCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentRecommendations_MemberId_ArticleId_CommentId",
                table: "CommentRecommendations",
                columns: new[] { "MemberId", "ArticleId", "CommentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentRevisions_CommentId_Id",
                table: "CommentRevisions",
                columns: new[] { "CommentId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommentRecommendations");

            migrationBuilder.DropTable(
                name: "CommentRevisions");

            migrationBuilder.DropIndex(
                name: "IX_Comments_ArticleId_PickedUtc",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_IsAnswered_SubmittedUtc_Id",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_RecommendationCount_Id",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_Comments_ArticleId_RootId_IsShown_ReplyCount_Id",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "IsAnswered",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "IsFromNewcomer",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "PickedUtc",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "RecommendationCount",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "RevisedUtc",
                table: "Comments");
        }
    }
}
