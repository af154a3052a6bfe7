using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Feeds;

public sealed class FeedQuery(NewsDbContext db, IOptions<SiteOptions> site)
{
    private const int ItemCount = 20;

    public async Task<Feed> SiteAsync(CancellationToken ct) =>
        new(site.Value.Name, site.Value.Description, "/flux/rss.xml", "/",
            await ItemsAsync(db.Articles.Published().Newest().Take(ItemCount), ct));

    public async Task<Feed> RubriqueAsync(CategoryNode rubrique, CancellationToken ct) =>
        new($"{site.Value.Name} – {rubrique.Name}", rubrique.Description == "" ? rubrique.Name : rubrique.Description,
            $"/{rubrique.Slug}/flux/rss.xml", $"/{rubrique.Slug}",
            await ItemsAsync(db.ArticleListings.ListedIn(rubrique.Id).Take(ItemCount).Select(l => l.Article), ct));

    private async Task<IReadOnlyList<FeedItem>> ItemsAsync(IQueryable<Article> articles, CancellationToken ct)
    {
        var items = await articles.Select(a => new FeedItem(
            a.Id, a.Headline, a.Standfirst, a.BodyHtml, a.Category!.Name, a.Category.Slug, a.Slug, a.PublishedUtc!.Value)).ToListAsync(ct);
        var ids = items.ConvertAll(i => i.Id);
        var authors = (await db.ArticleAuthors.Where(b => ids.Contains(b.ArticleId)).OrderBy(b => b.Position)
            .Select(b => new { b.ArticleId, b.Author.Name }).ToListAsync(ct)).ToLookup(b => b.ArticleId, b => b.Name);
        return items.ConvertAll(i => i with { Authors = [.. authors[i.Id]] });
    }
}
