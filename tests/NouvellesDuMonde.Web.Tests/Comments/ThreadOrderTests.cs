using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

public sealed class ThreadOrderTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task In_every_order_each_thread_stands_on_one_page_there_and_back(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider).With("Comments:ThreadsPerPage", "2");
        var paper = await Newspaper.OpenAsync(site);
        // Answered and recommended alike, or not at all: the order of those is told by their age.
        (string Name, int Replies, int Recommendations)[] threads = [("aa", 0, 3), ("bb", 2, 0), ("cc", 0, 0), ("dd", 2, 3), ("ee", 1, 1)];
        foreach (var (name, replies, recommendations) in threads)
            await ThreadAsync(site, paper, name, replies, recommendations);

        await ReadsAsync(site, paper.Path, "ee dd | cc bb | aa");
        await ReadsAsync(site, paper.Path + "?tri=anciens", "aa bb | cc dd | ee");
        await ReadsAsync(site, paper.Path + "?tri=discutes", "dd bb | ee cc | aa");
        await ReadsAsync(site, paper.Path + "?tri=recommandes", "dd aa | ee cc | bb");
        (await site.NewVisitor().OpenAsync(paper.Path + "?tri=nimporte&commentaires=apres-quoi")).All(".threads > li").Count.ShouldBe(2);
    }

    [Theory, DatabaseData]
    public async Task Questions_without_an_answer_of_the_newsroom_stand_together(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site, CommentPolicy.Questions);
        var asked = await AskAsync(site, paper, "Quand ?");
        await AskAsync(site, paper, "Comment ?");
        await paper.PublishedAsync("Maud", "Demain à midi.", asked);
        var reader = site.NewVisitor();

        var page = await reader.OpenAsync(paper.Path);
        page.One("label[for=comment-text]").TextContent.ShouldBe("Votre question");
        page.One(".replies .comment-voice").TextContent.ShouldBe("La rédaction");
        var unanswered = await reader.OpenAsync(page.All(".comments-orders a").Single(a => a.TextContent == "Sans réponse").GetAttribute("href")!);

        unanswered.All(".threads > li").ShouldHaveSingleItem().TextContent.ShouldContain("Comment ?");
    }

    [Fact]
    public async Task A_discussion_of_33_000_comments_costs_what_one_of_thirty_does()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var root = await paper.PublishedAsync("Maud", "Le premier de beaucoup.");
        await FillAsync(site, paper.ArticleId, root, threads: 3_000, replies: 30_000);
        var reader = site.NewVisitor();
        await reader.OpenAsync(paper.Path + "?tri=anciens");

        foreach (var address in new[] { "", "?tri=anciens", "?tri=discutes", "?tri=recommandes", $"/commentaires/{root}" })
        {
            Page? page = null;
            var statements = await site.Queries.DuringAsync(async () => page = await reader.OpenAsync(paper.Path + address + (address == "" ? "?page=9" : "")));

            statements.Count.ShouldBeLessThanOrEqualTo(8, address);
            statements.ShouldNotContain(s => s.Contains("ROW_NUMBER", StringComparison.Ordinal), $"{address} numbers the whole discussion");
            page!.All(".comment").Count.ShouldBeInRange(20, 20 + 51, address);
            page.Html.Length.ShouldBeLessThan(120_000, address);
        }
    }

    [Fact]
    public async Task Readers_learn_how_many_comments_came_without_the_page()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var reader = site.NewVisitor();

        (await reader.OpenAsync(paper.Path + "/commentaires/nombre")).Html.ShouldBe("0");
        await paper.PublishedAsync("Maud", "Le premier.");

        (await reader.OpenAsync(paper.Path + "/commentaires/nombre")).Html.ShouldBe("1");
        (await site.Queries.DuringAsync(() => reader.OpenAsync(paper.Path + "/commentaires/nombre"))).ShouldBeEmpty();
    }

    /// <summary>Walks to the last page by the links, and back.</summary>
    private static async Task ReadsAsync(SiteFactory site, string path, string pages)
    {
        var expected = pages.Split(" | ");
        var reader = site.NewVisitor();
        var page = await reader.OpenAsync(path);
        for (var i = 0; i < expected.Length; i++)
        {
            Names(page).ShouldBe(expected[i], path);
            if (i < expected.Length - 1)
                page = await reader.OpenAsync(page.All(".comments-pager a")[^1].GetAttribute("href")!);
        }

        for (var i = expected.Length - 2; i >= 0; i--)
        {
            page = await reader.OpenAsync(page.All(".comments-pager a")[0].GetAttribute("href")!);
            Names(page).ShouldBe(expected[i], $"back in {path}");
        }

        page.All(".comments-pager a").Count.ShouldBe(1);
    }

    private static string Names(Page page) =>
        string.Join(' ', page.All(".threads > li > .comment > .comment-text").Select(t => t.TextContent.Trim()));

    private static async Task ThreadAsync(SiteFactory site, Newspaper paper, string name, int replies, int recommendations)
    {
        var root = await paper.PublishedAsync("Maud", name);
        for (var i = 0; i < replies; i++)
            await paper.PublishedAsync("Inès", $"Réponse {i} à {name}.", root);
        await site.InDatabaseAsync(db => db.Comments.Where(c => c.Id == root)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecommendationCount, recommendations), Ct));
    }

    private static async Task<long> AskAsync(SiteFactory site, Newspaper paper, string text)
    {
        var asked = await paper.CommentAsync(await site.SignedInAsync(text, $"{Guid.NewGuid():N}@example.org"), text);
        var id = long.Parse(asked.Path.Split('/')[^1], CultureInfo.InvariantCulture);
        var moderator = await site.SignedInAsync($"Noé {id}", $"noe{id}@example.org", Roles.Moderator);
        await moderator.SendAsync(await moderator.OpenAsync("/redaction/moderation"), "form[action$='/approbation']");
        return id;
    }

    /// <summary>By the database itself, from one comment: half the threads answered now and then, one answered without end.</summary>
    private static Task FillAsync(SiteFactory site, int articleId, long root, int threads, int replies) => site.InDatabaseAsync(async db =>
    {
        var columns = string.Join(", ", db.Model.FindEntityType(typeof(Comment))!.GetProperties().Select(p => p.GetColumnName())
            .Except(["Id", "ParentId", "RootId", "Depth", "ReplyCount", "SubmittedUtc", "FormId"]).Select(c => $"\"{c}\""));
        foreach (var (count, parent) in new[] { (threads, "NULL"), (replies, "\"Id\"") })
        {
            var statement = $"""
                /* Sqlite */ WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
                INSERT INTO "Comments" ({columns}, "ParentId", "RootId", "Depth", "ReplyCount", "SubmittedUtc")
                SELECT {columns}, {parent}, {parent}, {(parent == "NULL" ? 0 : 1)}, 0, datetime("SubmittedUtc", '+' || i || ' seconds')
                FROM "Comments", n WHERE "Id" = {root}
                """;
            await db.Database.ExecuteSqlRawAsync(statement, Ct);
        }

        await db.RecountCommentsAsync([articleId], Ct);
        return 0;
    });
}
