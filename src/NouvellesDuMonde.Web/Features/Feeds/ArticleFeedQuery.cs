using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>The newest articles of the site, of a rubrique, on a sujet or by an author: five queries, whichever it is.</summary>
public sealed class ArticleFeedQuery(NewsDbContext db, FeedHtml html, IOptions<SiteOptions> site)
{
    private const int ItemCount = 20;

    public Task<Feed> SiteAsync(CancellationToken ct) => FilledAsync(
        new Feed(site.Value.Name, site.Value.Description, FeedPath.Site, "/", PageTags.Newest), db.Articles.Published().Newest().Take(ItemCount), ct);

    public Task<Feed> RubriqueAsync(CategoryNode rubrique, CancellationToken ct) => FilledAsync(
        new Feed(Titled(rubrique.Name), Described(rubrique.Description, rubrique.Name), FeedPath.OfRubrique(rubrique.Slug), $"/{rubrique.Slug}",
            PageTags.Category(rubrique.Id)),
        db.ArticleListings.ListedIn(rubrique.Id).Take(ItemCount).Select(l => l.Article), ct);

    /// <returns><c>null</c> when there is no such sujet.</returns>
    public async Task<Feed?> SubjectAsync(string slug, CancellationToken ct)
    {
        var tag = await db.Tags.Where(t => t.Slug == slug).Select(t => new { t.Id, t.Name, t.Description }).SingleOrDefaultAsync(ct);
        if (tag is null)
            return null;
        var feed = new Feed(Titled(tag.Name), Described(tag.Description, tag.Name), FeedPath.OfSubject(slug), $"/sujets/{slug}", PageTags.Tag(tag.Id));
        return await FilledAsync(feed, db.ArticleTags.Tagged(tag.Id).Take(ItemCount).Select(t => t.Article), ct);
    }

    /// <returns><c>null</c> when there is no such author.</returns>
    public async Task<Feed?> AuthorAsync(string slug, CancellationToken ct)
    {
        var author = await db.Authors.Where(a => a.Slug == slug).Select(a => new { a.Id, a.Name, a.Bio }).SingleOrDefaultAsync(ct);
        if (author is null)
            return null;
        var feed = new Feed(Titled(author.Name), Described(author.Bio, author.Name), FeedPath.OfAuthor(slug), $"/auteurs/{slug}", PageTags.Author(author.Id));
        return await FilledAsync(feed, db.ArticleAuthors.SignedBy(author.Id).Take(ItemCount).Select(b => b.Article), ct);
    }

    private string Titled(string name) => $"{site.Value.Name} – {name}";

    private static string Described(string? description, string name) => string.IsNullOrEmpty(description) ? $"Les articles de {name}" : description;

    private async Task<Feed> FilledAsync(Feed feed, IQueryable<Article> articles, CancellationToken ct)
    {
        var rows = await articles.Select(FeedArticle.Projection).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Id);
        var authors = (await db.ArticleAuthors.Where(b => ids.Contains(b.ArticleId)).OrderBy(b => b.Position)
            .Select(b => new { b.ArticleId, b.Author.Name, b.Author.Slug }).ToListAsync(ct)).ToLookup(b => b.ArticleId);
        var subjects = (await db.ArticleTags.Where(t => ids.Contains(t.ArticleId)).OrderBy(t => t.Position)
            .Select(t => new { t.ArticleId, t.Tag.Name }).ToListAsync(ct)).ToLookup(t => t.ArticleId, t => t.Name);
        var notes = await NotesAsync([.. rows.Where(r => r.CorrectionCount > 0).Select(r => r.Id)], ct);
        var isExtract = await IsExtractAsync(ct);
        return feed with
        {
            Items = rows.ConvertAll(row => row.ToItem(html, [.. notes[row.Id]], isExtract) with
            {
                Authors = [.. authors[row.Id].Select(a => new FeedPerson(a.Name, $"/auteurs/{a.Slug}"))],
                Categories = [row.Rubrique, .. subjects[row.Id]],
            }),
        };
    }

    private async Task<ILookup<int, FeedNote>> NotesAsync(int[] ids, CancellationToken ct)
    {
        var rows = ids.Length == 0 ? [] : await db.Corrections.Where(c => ids.Contains(c.ArticleId)).Newest()
            .Select(c => new { c.ArticleId, Note = new FeedNote(c.Kind, c.Text, c.DatedUtc) }).ToListAsync(ct);
        return rows.ToLookup(r => r.ArticleId, r => r.Note);
    }

    private async Task<bool> IsExtractAsync(CancellationToken ct) =>
        await db.Settings.Where(s => s.Key == FeedContent.Key).Select(s => s.Value).SingleOrDefaultAsync(ct) is { } json
        && JsonSerializer.Deserialize<FeedContent>(json, JsonSerializerOptions.Web) is { IsExtract: true };
}
