using Microsoft.EntityFrameworkCore.Migrations;
using NouvellesDuMonde.Core.Search.Index;

#nullable disable

namespace NouvellesDuMonde.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddSearchAndRelated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            AddIndex(migrationBuilder);
        }

        private static void AddIndex(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchIndexSchema.PostgreSql)
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "SearchDocuments");
        }
    }
}
