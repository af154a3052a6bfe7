using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Search;

/// <summary>The same questions to each database's own index, and to the table of terms.</summary>
public sealed class FrenchQueryTests
{
    private const int First = 3;

    [Theory, DatabaseData]
    public async Task A_French_reader_finds_what_was_meant(DatabaseProvider provider) => await AskAsync(new DemoSite(provider));

    [Fact]
    public async Task The_table_of_terms_answers_alike()
    {
        var site = new DemoSite();
        site.With("Search:TermTable", "true");
        await AskAsync(site);
    }

    /// <summary>Whatever PostgreSQL's own French configuration finds for the same words, the site finds, the exceptions being meant.</summary>
    [Fact]
    public async Task It_finds_no_less_than_the_French_of_PostgreSQL()
    {
        Assert.SkipWhen(TestDatabase.ServerFor(DatabaseProvider.PostgreSql) is null, "needs a server: set NDM_TEST_POSTGRESQL");
        await using var site = new DemoSite(DatabaseProvider.PostgreSql);
        await AddAsync(site);
        // What ours keeps apart on purpose: « Gaza » from « gaz », « journal » from « journaliste », « machiniste » from « machine », « l’Est »
        // from the verb, which theirs leaves out, and « 10 000 » as one number.
        string[] meant = ["Gaza", "gaz", "journal", "journaux", "machiniste", "l'Est", "à l'Est de la ville", "10 000 personnes"];
        var missed = new List<string>();
        var (ours, theirs) = (0, 0);
        foreach (var (query, _) in FrenchQueries.All.Where(q => !q.Query.Contains('-') && !meant.Contains(q.Query)))
        {
            var (found, found2) = (await FindAsync(site, query), await FindInFrenchAsync(site, query));
            ours += found.Count;
            theirs += found2.Count;
            missed.AddRange(found2.Except(found).Select(h => $"{query}: {h}"));
        }

        TestContext.Current.SendDiagnosticMessage($"ours {ours}, PostgreSQL's {theirs}; only theirs: {string.Join("; ", missed)}");
        ours.ShouldBeGreaterThan(theirs);
        missed.Count.ShouldBeLessThanOrEqualTo(theirs / 20, string.Join('\n', missed));
    }

    private static async Task AskAsync(DemoSite demo)
    {
        await using var site = demo;
        await AddAsync(site);
        var wrong = new List<string>();
        foreach (var (query, headline) in FrenchQueries.All)
        {
            var found = await FindAsync(site, query);
            if (headline == "-" ? found.Count > 0 : !found.Take(First).Any(h => h.StartsWith(headline, StringComparison.Ordinal)))
                wrong.Add($"{query} → {headline}, but: {string.Join(" / ", found.Take(First))}");
        }

        foreach (var (query, headline) in FrenchQueries.Never)
        {
            if ((await FindAsync(site, query)).Any(h => h.StartsWith(headline, StringComparison.Ordinal)))
                wrong.Add($"{query} finds {headline}");
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    /// <summary>Headlines with all the words, best first.</summary>
    private static async Task<IReadOnlyList<string>> FindAsync(SiteFactory site, string query)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<FindArticles>()
            .RunAsync(SearchQueryParser.Parse(query), SearchFilter.None, SearchSort.Relevance, null, TestContext.Current.CancellationToken);
        if (found.IsPartial)
            return [];
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var headlines = await db.Articles.Where(a => found.ArticleIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Headline);
        return [.. found.ArticleIds.Select(id => headlines[id].Replace('\u00A0', ' ').Replace('\u202F', ' '))];
    }

    private static Task<List<string>> FindInFrenchAsync(SiteFactory site, string query) => site.InDatabaseAsync(db => db.Database.SqlQueryRaw<string>(
        """
        /* PostgreSql */ SELECT replace(replace("Headline", chr(160), ' '), chr(8239), ' ') AS "Value" FROM "Articles"
        WHERE "Kind" = 0 AND "Status" = 2 AND websearch_to_tsquery('french', {0}) @@ to_tsvector('french',
            "Headline" || ' ' || "Standfirst" || ' ' || regexp_replace("BodySource", '<[^>]*>', ' ', 'g')) ORDER BY "Id"
        """, query).ToListAsync());

    private static Task<int> AddAsync(SiteFactory site) => site.InDatabaseAsync(async db =>
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, TestContext.Current.CancellationToken);
        foreach (var (headline, body) in FrenchQueries.Added)
        {
            var article = Article.Draft(new ArticleContent { Headline = headline, Slug = Slug.From(headline), BodySource = body, BodyHtml = body }, site.Clock.UtcNow);
            article.FileUnder(tree, tree.Find("europe")!.Id);
            article.PublishAsOf(site.Clock.UtcNow.AddDays(-1));
            db.Articles.Add(article);
        }

        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
