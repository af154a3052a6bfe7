using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Sitemaps;

/// <summary>Addresses for search engines. Articles are cut into files by id, so that a new article changes one file only.</summary>
public sealed class SitemapQuery(NewsDbContext db, SiteTree tree)
{
    public const int PageSize = 10_000;

    /// <summary>Sujets and authors have no file of their own yet: one file takes 50,000 addresses at most.</summary>
    private const int MaxNames = 20_000;

    /// <summary>The article files that exist, with the last save in each.</summary>
    public async Task<IReadOnlyList<SitemapFile>> FilesAsync(CancellationToken ct) =>
        await db.Articles.In(ArticleStatus.Published).GroupBy(a => (a.Id - 1) / PageSize)
            .OrderBy(g => g.Key).Select(g => new SitemapFile(g.Key + 1, g.Max(a => a.SavedUtc))).ToListAsync(ct);

    public IAsyncEnumerable<SitemapUrl> Articles(int file)
    {
        var (from, to) = ((file - 1) * PageSize, file * PageSize);
        return db.Articles.In(ArticleStatus.Published).Where(a => a.Id > from && a.Id <= to).OrderBy(a => a.Id)
            .Select(a => new { a.Kind, Rubrique = a.Category!.Slug, a.Slug, a.Id, Modified = a.UpdatedUtc ?? a.PublishedUtc })
            .AsAsyncEnumerable().Select(a => new SitemapUrl(ArticlePath.Of(a.Kind, a.Rubrique, a.Slug, a.Id), a.Modified));
    }

    /// <summary>Front page, rubriques, sujets and authors that have articles.</summary>
    public async Task<IReadOnlyList<SitemapUrl>> SectionsAsync(CancellationToken ct)
    {
        var tags = await db.Tags.Where(t => db.ArticleTags.Any(a => a.TagId == t.Id && a.PublishedUtc != null))
            .OrderBy(t => t.Id).Take(MaxNames).Select(t => t.Slug).ToListAsync(ct);
        var authors = await db.Authors.Where(x => db.ArticleAuthors.Any(a => a.AuthorId == x.Id && a.PublishedUtc != null))
            .OrderBy(a => a.Id).Take(MaxNames).Select(a => a.Slug).ToListAsync(ct);
        return
        [
            new SitemapUrl("/", null),
            .. (await tree.LoadAsync(ct)).Flatten().Select(c => new SitemapUrl($"/{c.Node.Slug}", null)),
            .. tags.Select(slug => new SitemapUrl($"/sujets/{slug}", null)),
            .. authors.Select(slug => new SitemapUrl($"/auteurs/{slug}", null)),
        ];
    }
}

/// <param name="Number">From 1.</param>
public sealed record SitemapFile(int Number, DateTime ModifiedUtc);

/// <param name="ModifiedUtc"><c>null</c> where the page lists others: its own date would say nothing.</param>
public sealed record SitemapUrl(string Path, DateTime? ModifiedUtc);
