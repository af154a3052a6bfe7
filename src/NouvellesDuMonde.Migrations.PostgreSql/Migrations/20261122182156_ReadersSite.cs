using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using NouvellesDuMonde.Core.Search.Index;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NouvellesDuMonde.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ReadersSite : Migration
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

            migrationBuilder.AddColumn<int>(
                name: "CorrectionCount",
                table: "Articles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ArticleViews",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    HourUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleViews", x => new { x.HourUtc, x.ArticleId });
                });

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EditorId = table.Column<int>(type: "integer", nullable: true),
                    EditorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Corrections_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FrontPageBands",
                columns: table => new
                {
                    CategoryId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    IsHidden = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrontPageBands", x => x.CategoryId);
                    table.ForeignKey(
                        name: "FK_FrontPageBands_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrontPageSlots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Zone = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    CategoryId = table.Column<int>(type: "integer", nullable: true),
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Headline = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    FromUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrontPageSlots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrontPageSlots_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FrontPageSlots_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterIssues",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSubscriberId = table.Column<int>(type: "integer", nullable: false),
                    Letters = table.Column<int>(type: "integer", nullable: false),
                    FinishedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterIssues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RelatedArticles",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    OtherId = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedArticles", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_RelatedArticles_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelatedArticles_Articles_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RelatedChoices",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    OtherId = table.Column<int>(type: "integer", nullable: false),
                    Pin = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedChoices", x => new { x.ArticleId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_RelatedChoices_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelatedChoices_Articles_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchDocuments",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    PublishedMinute = table.Column<int>(type: "integer", nullable: false),
                    Pending = table.Column<int>(type: "integer", nullable: false),
                    HeadlineKey = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    Headline = table.Column<string>(type: "text", nullable: false),
                    Names = table.Column<string>(type: "text", nullable: false),
                    Standfirst = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchDocuments", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_SearchDocuments_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchWordKeys",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Word = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWordKeys", x => new { x.Key, x.Word });
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Folded = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Form = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Articles = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Folded);
                });

            migrationBuilder.CreateTable(
                name: "Subscribers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Rubriques = table.Column<List<int>>(type: "integer[]", nullable: false),
                    RequestedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MailedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscribers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LetterDeliveries",
                columns: table => new
                {
                    IssueId = table.Column<int>(type: "integer", nullable: false),
                    SubscriberId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterDeliveries", x => new { x.IssueId, x.SubscriberId });
                    table.ForeignKey(
                        name: "FK_LetterDeliveries_LetterIssues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "LetterIssues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => new { x.ArticleId, x.Term });
                    table.ForeignKey(
                        name: "FK_SearchTerms_SearchDocuments_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "SearchDocuments",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Media_RenditionState_Id",
                table: "Media",
                columns: new[] { "RenditionState", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Status_Id_UpdatedUtc_PublishedUtc",
                table: "Articles",
                columns: new[] { "Status", "Id", "UpdatedUtc", "PublishedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_ArticleId_Id",
                table: "Corrections",
                columns: new[] { "ArticleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FrontPageSlots_ArticleId",
                table: "FrontPageSlots",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_FrontPageSlots_CategoryId",
                table: "FrontPageSlots",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_FrontPageSlots_UntilUtc",
                table: "FrontPageSlots",
                column: "UntilUtc");

            migrationBuilder.CreateIndex(
                name: "IX_LetterIssues_DueUtc",
                table: "LetterIssues",
                column: "DueUtc",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterIssues_FinishedUtc_DueUtc",
                table: "LetterIssues",
                columns: new[] { "FinishedUtc", "DueUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_RelatedArticles_OtherId",
                table: "RelatedArticles",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_RelatedChoices_OtherId",
                table: "RelatedChoices",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_HeadlineKey",
                table: "SearchDocuments",
                column: "HeadlineKey");

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_Pending_ArticleId",
                table: "SearchDocuments",
                columns: new[] { "Pending", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_PublishedMinute_ArticleId",
                table: "SearchDocuments",
                columns: new[] { "PublishedMinute", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_Term_ArticleId",
                table: "SearchTerms",
                columns: new[] { "Term", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_ConfirmedUtc_RequestedUtc",
                table: "Subscribers",
                columns: new[] { "ConfirmedUtc", "RequestedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_NormalizedEmail",
                table: "Subscribers",
                column: "NormalizedEmail",
                unique: true);

            AddSearchIndex(migrationBuilder);
        }

        private static void AddSearchIndex(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchIndexSchema.PostgreSql)
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleViews");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "FrontPageBands");

            migrationBuilder.DropTable(
                name: "FrontPageSlots");

            migrationBuilder.DropTable(
                name: "LetterDeliveries");

            migrationBuilder.DropTable(
                name: "RelatedArticles");

            migrationBuilder.DropTable(
                name: "RelatedChoices");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SearchWordKeys");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "Subscribers");

            migrationBuilder.DropTable(
                name: "LetterIssues");

            migrationBuilder.DropTable(
                name: "SearchDocuments");

            migrationBuilder.DropIndex(
                name: "IX_Media_RenditionState_Id",
                table: "Media");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Status_Id_UpdatedUtc_PublishedUtc",
                table: "Articles");

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

            migrationBuilder.DropColumn(
                name: "CorrectionCount",
                table: "Articles");
        }
    }
}
