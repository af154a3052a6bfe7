using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Content;

/// <summary>
/// The pages that every news site needs, from the charter of comments to the legal notice, for a site that has none. Those that describe
/// the software are published; those that only the publisher can fill in are drafts.
/// </summary>
public sealed class StarterPages(NewsDbContext db, ComposeBody composeBody, TimeProvider time)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "SiteContent", "pages");

    /// <param name="publishAll">For a demonstration: nothing waits for a publisher.</param>
    /// <returns>The headlines of the drafts, to be completed; none when the site has pages already.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(bool publishAll, CancellationToken ct)
    {
        if (await db.Articles.AnyAsync(a => a.Kind == ArticleKind.Page, ct))
            return [];
        var pages = new List<Article>();
        foreach (var file in Directory.GetFiles(Folder, "*.html").Order(StringComparer.Ordinal).Select(ContentFile.Read))
            pages.Add(await PageAsync(file, publishAll, ct));
        db.Articles.AddRange(pages);
        db.ArticleRevisions.AddRange(pages.Select(p => ArticleRevision.Of(p, editorId: null, "Nouvelles du Monde")));
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await db.SaveChangesAsync(ct);
        return [.. pages.Where(p => !p.IsPublic).Select(p => p.Headline)];
    }

    private async Task<Article> PageAsync(ContentFile file, bool publishAll, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var body = await composeBody.RunAsync(file.Text, ct);
        var page = Article.Draft(new ArticleContent
        {
            Headline = file.Required("title"),
            Slug = file.Required("slug"),
            Standfirst = file["description"] ?? "",
            BodySource = body.Source,
            BodyHtml = body.Html,
            WordCount = body.WordCount,
            CommentPolicy = CommentPolicy.None,
            ShowsFollowBlock = false,
        }, now, ArticleKind.Page);
        if (publishAll || file["status"] != "draft")
            page.PublishAsOf(now);
        return page;
    }
}
