namespace NouvellesDuMonde.Core.Articles;

/// <summary>The one definition of which articles readers see, and in which order.</summary>
public static class ArticleQueries
{
    public static IQueryable<Article> Published(this IQueryable<Article> articles) =>
        articles.Where(a => a.Kind == ArticleKind.Article && a.Status == ArticleStatus.Published);

    public static IQueryable<Article> PublishedPages(this IQueryable<Article> articles) =>
        articles.Where(a => a.Kind == ArticleKind.Page && a.Status == ArticleStatus.Published);

    /// <summary>Scheduled articles whose time has come.</summary>
    public static IQueryable<Article> Due(this IQueryable<Article> articles, DateTime nowUtc) =>
        articles.Where(a => a.Status == ArticleStatus.Scheduled && a.ScheduledForUtc <= nowUtc);

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
