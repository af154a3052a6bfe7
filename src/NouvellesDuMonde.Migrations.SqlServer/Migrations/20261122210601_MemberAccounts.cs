using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NouvellesDuMonde.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class MemberAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "DeletesComments",
                table: "AspNetUsers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletionDueUtc",
                table: "AspNetUsers",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedUtc",
                table: "AspNetUsers",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingEmail",
                table: "AspNetUsers",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MemberNameChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FoldedName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    Device = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    OpenedUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastSeenUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_DeletionDueUtc",
                table: "AspNetUsers",
                column: "DeletionDueUtc");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MemberNameChanges");

            migrationBuilder.DropTable(
                name: "MemberSessions");

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_DeletionDueUtc",
                table: "AspNetUsers");

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
