using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.SqlServer;
using Shouldly;

namespace NouvellesDuMonde.Migrations.Tests;

/// <summary>The guard guarded: queries of every shape pass through the site's own context, and bad ones are caught.</summary>
public sealed class SqlServerRehearsalTests
{
    [Fact]
    public async Task Every_shape_of_query_is_translated_for_SQL_Server()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var site = new SiteFactory();
        site.StartServer();
        var before = SqlServerRehearsal.Count;
        int[] ids = [1, 2, 3];
        var slugs = new List<string> { "a", "b" };
        IReadOnlySet<int> set = new HashSet<int> { 1, 2 };
        var now = site.Clock.UtcNow;
        await site.InDatabaseAsync(async db =>
        {
            await db.Articles.Published().Where(a => ids.Contains(a.Id)).Select(a => new { a.Headline, Rubrique = a.Category!.Name }).ToListAsync(ct);
            await db.Articles.Published().OrderByDescending(a => a.PublishedUtc).ThenByDescending(a => a.Id).Skip(20).Take(10).ToListAsync(ct);
            await db.Articles.Where(a => a.PublishedUtc < now && slugs.Contains(a.Slug)).FirstOrDefaultAsync(ct);
            await db.Articles.Include(a => a.Tags).Include(a => a.Byline).AsSplitQuery().ToListAsync(ct);
            await db.Comments.GroupBy(c => c.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
            await db.Articles.Where(a => set.Contains(a.CategoryId!.Value)).CountAsync(ct);
            await db.Tags.AnyAsync(t => t.Name.StartsWith("Fr"), ct);
            await db.Tags.MaxAsync(t => (int?)t.Id, ct);
            await db.Tags.Where(t => t.Slug == "x").ExecuteDeleteAsync(ct);
            return await db.Articles.Where(a => a.Id == 1).ExecuteUpdateAsync(a => a.SetProperty(x => x.CommentCount, x => x.CommentCount + 1), ct);
        });

        (SqlServerRehearsal.Count - before).ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public void A_query_that_SQL_Server_cannot_run_fails()
    {
        using var db = new AbsentSqlServer().NewContext();

        var failure = Should.Throw<InvalidOperationException>(() =>
            SqlServerRehearsal.Rehearse(db.Articles.Where(a => NoDatabaseKnows(a.Slug)).Expression));

        failure.Message.ShouldStartWith("SQL Server cannot run this query");
    }

    [Fact]
    public async Task A_statement_of_our_own_that_is_no_T_SQL_fails()
    {
        await using var site = new SiteFactory();

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => site.InDatabaseAsync(db =>
            db.Database.ExecuteSqlAsync($"""INSERT OR IGNORE INTO "Tags" ("Slug") VALUES ({"a"})""", TestContext.Current.CancellationToken)));

        failure.Message.ShouldStartWith("This statement is no T-SQL");
    }

    [Theory]
    [InlineData("SELECT FROM [Tags]")]
    [InlineData("SELECT [Id] FROM [Tags] LIMIT 10")]
    [InlineData("EXEC(N'ALTER TABLE [Tags] ADD COLUMN [x] int')")]
    public void T_SQL_that_is_none_is_found(string sql) => TSql.Errors(sql).ShouldNotBeEmpty();

    private static bool NoDatabaseKnows(string slug) => slug.Length > Random.Shared.Next();
}
