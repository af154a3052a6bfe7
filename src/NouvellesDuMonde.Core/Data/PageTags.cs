using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Data;

/// <summary>
/// Names what a cached page was made of. A page carries the tags of what it shows; a change evicts the tags of what it touched.
/// </summary>
public static class PageTags
{
    public const int MaxLength = 100;

    /// <summary>Menu, footer, settings: on every page.</summary>
    public const string Site = "site";

    public const string FrontPage = "front";

    /// <summary>Lists of the whole site by date: archives, feeds, site maps, search.</summary>
    public const string Newest = "newest";

    public static string Article(int id) => $"article:{id}";

    public static string Category(int id) => $"category:{id}";

    public static string Tag(int id) => $"tag:{id}";

    public static string Author(int id) => $"author:{id}";

    /// <summary>Every page on which the article stands. Needs byline, tags and listings loaded.</summary>
    public static IEnumerable<string> AllShowing(Article article) =>
    [
        Article(article.Id), FrontPage, Newest,
        // The footer of every page lists the pages of the site.
        .. article.Kind == ArticleKind.Page ? [Site] : Array.Empty<string>(),
        .. article.Listings.Select(l => Category(l.CategoryId)),
        .. article.Tags.Select(t => Tag(t.TagId)),
        .. article.Byline.Select(b => Author(b.AuthorId)),
    ];

    /// <summary>
    /// Evicts cached pages when the change is committed: on this node at once, on the others within a second
    /// (docs/decisions/0005-page-cache.md).
    /// </summary>
    public static void Evict(this NewsDbContext db, DateTime nowUtc, IEnumerable<string> tags) =>
        db.CacheEvictions.AddRange(tags.Distinct().Select(tag => new CacheEviction(tag, nowUtc)));

    /// <inheritdoc cref="Evict(NewsDbContext, DateTime, IEnumerable{string})"/>
    public static void Evict(this NewsDbContext db, DateTime nowUtc, params string[] tags) => db.Evict(nowUtc, tags.AsEnumerable());
}
