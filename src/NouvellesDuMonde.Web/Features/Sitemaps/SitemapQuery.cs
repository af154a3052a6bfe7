using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Sitemaps;

/// <summary>Addresses for search engines. Files are slices of ids, so that a new article changes the last file only.</summary>
public sealed class SitemapQuery(NewsDbContext db, SiteTree tree, TimeProvider time)
{
    public const int PageSize = 10_000;

    /// <summary>Google's bounds of a news site map (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).</summary>
    public static readonly TimeSpan NewsAge = TimeSpan.FromHours(48);
    public const int MaxNews = 1000;

    /// <summary>Every file, with the last change that it tells of.</summary>
    public async Task<IReadOnlyList<SitemapFile>> FilesAsync(CancellationToken ct)
    {
        // From an index that holds all four columns: a million articles take a second, once between two publications.
        var articles = await db.Articles.In(ArticleStatus.Published).GroupBy(a => (a.Id - 1) / PageSize)
            .OrderBy(g => g.Key).Select(g => new { g.Key, Modified = g.Max(a => a.UpdatedUtc ?? a.PublishedUtc) }).ToListAsync(ct);
        // One look into an index for each name, instead of one at each of its articles.
        var subjects = await db.Tags
            .Select(t => new Dated(t.Id, db.ArticleTags.Where(a => a.TagId == t.Id).Max(a => a.PublishedUtc))).ToListAsync(ct);
        var authors = await db.Authors
            .Select(x => new Dated(x.Id, db.ArticleAuthors.Where(b => b.AuthorId == x.Id).Max(b => b.PublishedUtc))).ToListAsync(ct);
        return
        [
            new SitemapFile("/sitemap-rubriques.xml", await NewestAsync(ct)),
            .. articles.Select(f => new SitemapFile($"/sitemap-articles-{f.Key + 1}.xml", f.Modified)),
            .. Files("sujets", subjects), .. Files("auteurs", authors),
        ];
    }

    /// <param name="file">From 1.</param>
    public IQueryable<SitemapUrl> Articles(int file)
    {
        var (after, last) = Slice(file);
        return db.Articles.In(ArticleStatus.Published).Where(a => a.Id > after && a.Id <= last).OrderBy(a => a.Id)
            .Select(a => new SitemapUrl(ArticlePath.Of(a.Kind, a.Category!.Slug, a.Slug, a.Id), a.UpdatedUtc ?? a.PublishedUtc)
            {
                ImagePath = a.LeadMedia!.StoredName == null ? null : MediaAsset.PathOf(a.LeadMedia.StoredName),
            });
    }

    /// <inheritdoc cref="Articles"/>
    public IQueryable<SitemapUrl> Subjects(int file)
    {
        var (after, last) = Slice(file);
        return db.Tags.Where(t => t.Id > after && t.Id <= last && db.ArticleTags.Any(a => a.TagId == t.Id && a.PublishedUtc != null)).OrderBy(t => t.Id)
            .Select(t => new SitemapUrl("/sujets/" + t.Slug, db.ArticleTags.Where(a => a.TagId == t.Id).Max(a => a.PublishedUtc)));
    }

    /// <inheritdoc cref="Articles"/>
    public IQueryable<SitemapUrl> Authors(int file)
    {
        var (after, last) = Slice(file);
        return db.Authors.Where(x => x.Id > after && x.Id <= last && db.ArticleAuthors.Any(b => b.AuthorId == x.Id && b.PublishedUtc != null))
            .OrderBy(x => x.Id)
            .Select(x => new SitemapUrl("/auteurs/" + x.Slug, db.ArticleAuthors.Where(b => b.AuthorId == x.Id).Max(b => b.PublishedUtc)));
    }

    /// <summary>The front page and the rubriques: a list has changed when its newest article came.</summary>
    public async Task<IReadOnlyList<SitemapUrl>> RubriquesAsync(CancellationToken ct)
    {
        var newest = await db.Categories
            .Select(c => new { c.Id, Modified = db.ArticleListings.Where(l => l.CategoryId == c.Id).Max(l => l.PublishedUtc) })
            .ToDictionaryAsync(c => c.Id, c => c.Modified, ct);
        return
        [
            new SitemapUrl("/", await NewestAsync(ct)),
            .. (await tree.LoadAsync(ct)).Flatten().Select(c => new SitemapUrl("/" + c.Node.Slug, newest.GetValueOrDefault(c.Node.Id))),
            new SitemapUrl("/archives", null), new SitemapUrl("/corrections", null), new SitemapUrl("/flux", null),
        ];
    }

    /// <summary>What came out in the last two days, newest first, but for what the editors have retracted since.</summary>
    public IAsyncEnumerable<SitemapUrl> News()
    {
        var since = time.GetUtcNow().UtcDateTime - NewsAge;
        return db.Articles.Published().Where(a => a.PublishedUtc >= since)
            .Where(a => !db.Corrections.Any(c => c.ArticleId == a.Id && c.Kind == CorrectionKind.Retraction)).Newest().Take(MaxNews)
            .Select(a => new SitemapUrl(ArticlePath.Of(a.Category!.Slug, a.Slug, a.Id), a.UpdatedUtc ?? a.PublishedUtc)
            {
                News = new NewsEntry(a.Headline, a.PublishedUtc!.Value),
            }).AsAsyncEnumerable();
    }

    private static IEnumerable<SitemapFile> Files(string name, IEnumerable<Dated> rows) => rows.Where(r => r.ModifiedUtc is not null)
        .GroupBy(r => (r.Id - 1) / PageSize).OrderBy(g => g.Key)
        .Select(g => new SitemapFile($"/sitemap-{name}-{g.Key + 1}.xml", g.Max(r => r.ModifiedUtc)));

    private Task<DateTime?> NewestAsync(CancellationToken ct) => db.Articles.Published().MaxAsync(a => a.PublishedUtc, ct);

    private static (int After, int Last) Slice(int file) => ((file - 1) * PageSize, file * PageSize);
}

/// <param name="ModifiedUtc">Of the newest article; <c>null</c> without any.</param>
internal sealed record Dated(int Id, DateTime? ModifiedUtc);

/// <param name="ModifiedUtc"><c>null</c> when nobody knows.</param>
public sealed record SitemapFile(string Path, DateTime? ModifiedUtc);

/// <param name="ModifiedUtc">The last change that a reader would notice; <c>null</c> when nobody knows.</param>
public sealed record SitemapUrl(string Path, DateTime? ModifiedUtc)
{
    public string? ImagePath { get; init; }

    public NewsEntry? News { get; init; }
}

public sealed record NewsEntry(string Title, DateTime PublishedUtc);
