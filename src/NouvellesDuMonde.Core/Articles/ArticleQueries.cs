using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>The one definition of which articles readers see, and in which order.</summary>
public static class ArticleQueries
{
    public static IQueryable<Article> Published(this IQueryable<Article> articles) =>
        articles.Where(a => a.Kind == ArticleKind.Article && a.Status == ArticleStatus.Published);

    /// <summary>
    /// Those of a handful of articles that readers see. Asked of their listings: to ask for the state would lead SQLite to the index of
    /// all published articles.
    /// </summary>
    public static IQueryable<Article> PublishedAmong(this IQueryable<Article> articles, IReadOnlyCollection<int> ids) =>
        articles.Where(a => ids.Contains(a.Id) && a.Listings.Any(l => l.PublishedUtc != null));

    public static IQueryable<Article> PublishedPages(this IQueryable<Article> articles) =>
        articles.Where(a => a.Kind == ArticleKind.Page && a.Status == ArticleStatus.Published);

    /// <summary>Online, or taken offline: what has had an address that people know.</summary>
    public static IQueryable<Article> OncePublishedPages(this IQueryable<Article> articles) =>
        articles.Where(a => a.Kind == ArticleKind.Page && (a.Status == ArticleStatus.Published || a.Status == ArticleStatus.Withdrawn));

    /// <summary>With all that a save, a publication or an eviction needs.</summary>
    public static IQueryable<Article> WithParts(this IQueryable<Article> articles) =>
        articles.Include(a => a.Byline).Include(a => a.Tags).Include(a => a.Listings).Include(a => a.PreviousSlugs).AsSplitQuery();

    public static IQueryable<Article> Scheduled(this IQueryable<Article> articles) =>
        articles.Where(a => a.Status == ArticleStatus.Scheduled);

    /// <summary>Scheduled articles whose time has come.</summary>
    public static IQueryable<Article> Due(this IQueryable<Article> articles, DateTime nowUtc) =>
        articles.Where(a => a.Status == ArticleStatus.Scheduled && a.ScheduledForUtc <= nowUtc);

    public static IQueryable<Article> In(this IQueryable<Article> articles, ArticleStatus status) =>
        articles.Where(a => a.Status == status);

    /// <summary>The newsroom's order: what was touched last comes first.</summary>
    public static IQueryable<Article> LatelySaved(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.SavedUtc).ThenByDescending(a => a.Id);

    /// <summary>Whose text names the article in a « Lire aussi ». Reads every body: for rare acts of the newsroom only.</summary>
    public static IQueryable<Article> LinkingTo(this IQueryable<Article> articles, int articleId)
    {
        var mark = $"data-lire-aussi=\"{articleId}\"";
        return articles.Where(a => a.BodySource.Contains(mark));
    }

    /// <summary>Whose text shows the image. Reads every body: for rare acts of the newsroom only.</summary>
    public static IQueryable<Article> Showing(this IQueryable<Article> articles, int mediaId)
    {
        var mark = $"data-media=\"{mediaId}\"";
        return articles.Where(a => a.BodySource.Contains(mark));
    }

    public static IQueryable<Article> Newest(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.PublishedUtc).ThenByDescending(a => a.Id);

    /// <summary>What the page of a rubrique lists, newest first: its own articles and those of its children.</summary>
    public static IQueryable<ArticleListing> ListedIn(this IQueryable<ArticleListing> listings, int categoryId) =>
        listings.Where(l => l.CategoryId == categoryId && l.PublishedUtc != null)
            .OrderByDescending(l => l.PublishedUtc).ThenByDescending(l => l.ArticleId);

    public static IQueryable<ArticleTag> Tagged(this IQueryable<ArticleTag> tags, int tagId) =>
        tags.Where(t => t.TagId == tagId && t.PublishedUtc != null)
            .OrderByDescending(t => t.PublishedUtc).ThenByDescending(t => t.ArticleId);

    public static IQueryable<ArticleAuthor> SignedBy(this IQueryable<ArticleAuthor> bylines, int authorId) =>
        bylines.Where(b => b.AuthorId == authorId && b.PublishedUtc != null)
            .OrderByDescending(b => b.PublishedUtc).ThenByDescending(b => b.ArticleId);
}
