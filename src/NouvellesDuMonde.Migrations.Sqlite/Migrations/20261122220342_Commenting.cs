using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Commenting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "FollowsReports",
                table: "ModerationLog",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "IsAnswered",
                table: "Comments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromNewcomer",
                table: "Comments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "PickedUtc",
                table: "Comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecommendationCount",
                table: "Comments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "RevisedUtc",
                table: "Comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "DeletesComments",
                table: "AspNetUsers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletionDueUtc",
                table: "AspNetUsers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedUtc",
                table: "AspNetUsers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingEmail",
                table: "AspNetUsers",
                type: "TEXT",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    ContestedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ContestedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SubmittedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appeals_AspNetUsers_ContestedById",
                        column: x => x.ContestedById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_AspNetUsers_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommentAppearances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentAppearances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommentAppearances_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommentRecommendations",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ReplacedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "MemberNameChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberNameChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberNameChanges_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    OpenedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberSessions_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mutes",
                columns: table => new
                {
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    MutedId = table.Column<int>(type: "INTEGER", nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mutes", x => new { x.MemberId, x.MutedId });
                    table.ForeignKey(
                        name: "FK_Mutes_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mutes_AspNetUsers_MutedId",
                        column: x => x.MutedId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotificationChoices",
                columns: table => new
                {
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Delivery = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationChoices", x => new { x.MemberId, x.Kind });
                    table.ForeignKey(
                        name: "FK_NotificationChoices_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Delivery = table.Column<int>(type: "INTEGER", nullable: false),
                    MailedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notifications_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notifications_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportCases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportCount = table.Column<int>(type: "INTEGER", nullable: false),
                    NoticeCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Weight = table.Column<double>(type: "REAL", nullable: false),
                    Priority = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    ModeratorId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCases_AspNetUsers_ModeratorId",
                        column: x => x.ModeratorId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCases_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThreadFollows",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThreadFollows", x => new { x.ArticleId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_ThreadFollows_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThreadFollows_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommentReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Law = table.Column<int>(type: "INTEGER", nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PersonKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 70, nullable: false),
                    OpenKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    Weight = table.Column<double>(type: "REAL", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceivedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommentReports_AspNetUsers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommentReports_ReportCases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "ReportCases",
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
                name: "IX_AspNetUsers_DeletionDueUtc",
                table: "AspNetUsers",
                column: "DeletionDueUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_CommentId_ContestedUtc",
                table: "Appeals",
                columns: new[] { "CommentId", "ContestedUtc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_ContestedById",
                table: "Appeals",
                column: "ContestedById");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_DecidedById",
                table: "Appeals",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_DecidedUtc_Id",
                table: "Appeals",
                columns: new[] { "DecidedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentAppearances_CommentId",
                table: "CommentAppearances",
                column: "CommentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommentRecommendations_MemberId_ArticleId_CommentId",
                table: "CommentRecommendations",
                columns: new[] { "MemberId", "ArticleId", "CommentId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_CaseId_AnsweredUtc",
                table: "CommentReports",
                columns: new[] { "CaseId", "AnsweredUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_CaseId_OpenKey",
                table: "CommentReports",
                columns: new[] { "CaseId", "OpenKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_CaseId_PersonKey",
                table: "CommentReports",
                columns: new[] { "CaseId", "PersonKey" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_FormId",
                table: "CommentReports",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_MemberId_ReceivedUtc",
                table: "CommentReports",
                columns: new[] { "MemberId", "ReceivedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_PersonKey_ReceivedUtc",
                table: "CommentReports",
                columns: new[] { "PersonKey", "ReceivedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentReports_Reference",
                table: "CommentReports",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommentRevisions_CommentId_Id",
                table: "CommentRevisions",
                columns: new[] { "CommentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberNameChanges_FoldedName_UntilUtc",
                table: "MemberNameChanges",
                columns: new[] { "FoldedName", "UntilUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberNameChanges_MemberId_UntilUtc",
                table: "MemberNameChanges",
                columns: new[] { "MemberId", "UntilUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberNameChanges_UntilUtc",
                table: "MemberNameChanges",
                column: "UntilUtc");

            migrationBuilder.CreateIndex(
                name: "IX_MemberSessions_LastSeenUtc",
                table: "MemberSessions",
                column: "LastSeenUtc");

            migrationBuilder.CreateIndex(
                name: "IX_MemberSessions_MemberId_LastSeenUtc",
                table: "MemberSessions",
                columns: new[] { "MemberId", "LastSeenUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Mutes_MutedId",
                table: "Mutes",
                column: "MutedId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_CommentId_Kind_MemberId",
                table: "Notifications",
                columns: new[] { "CommentId", "Kind", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_CreatedUtc",
                table: "Notifications",
                column: "CreatedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_MailedUtc_Delivery_MemberId",
                table: "Notifications",
                columns: new[] { "MailedUtc", "Delivery", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_MemberId_CreatedUtc_Id",
                table: "Notifications",
                columns: new[] { "MemberId", "CreatedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_MemberId_ReadUtc",
                table: "Notifications",
                columns: new[] { "MemberId", "ReadUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCases_ClosedUtc_Priority_Id",
                table: "ReportCases",
                columns: new[] { "ClosedUtc", "Priority", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCases_CommentId_Id",
                table: "ReportCases",
                columns: new[] { "CommentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCases_ModeratorId",
                table: "ReportCases",
                column: "ModeratorId");

            migrationBuilder.CreateIndex(
                name: "IX_ThreadFollows_MemberId_SinceUtc",
                table: "ThreadFollows",
                columns: new[] { "MemberId", "SinceUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropTable(
                name: "CommentAppearances");

            migrationBuilder.DropTable(
                name: "CommentRecommendations");

            migrationBuilder.DropTable(
                name: "CommentReports");

            migrationBuilder.DropTable(
                name: "CommentRevisions");

            migrationBuilder.DropTable(
                name: "MemberNameChanges");

            migrationBuilder.DropTable(
                name: "MemberSessions");

            migrationBuilder.DropTable(
                name: "Mutes");

            migrationBuilder.DropTable(
                name: "NotificationChoices");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "ThreadFollows");

            migrationBuilder.DropTable(
                name: "ReportCases");

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

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_DeletionDueUtc",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "FollowsReports",
                table: "ModerationLog");

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

            migrationBuilder.DropColumn(
                name: "DeletesComments",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "DeletionDueUtc",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "ErasedUtc",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "PendingEmail",
                table: "AspNetUsers");
        }
    }
}
