using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Tags;

public sealed class TagPageQuery(NewsDbContext db)
{
    /// <returns><c>null</c> when there is no such tag or no such page of it.</returns>
    public async Task<TagPage?> LoadAsync(string slug, int page, CancellationToken ct)
    {
        var tag = await db.Tags.Where(t => t.Slug == slug)
            .Select(t => new TagPage(t.Id, t.Name, t.Slug, t.Description)).FirstOrDefaultAsync(ct);
        if (tag is null)
            return null;
        var listing = await db.ArticleTags.Tagged(tag.Id).ToListingAsync(t => t.Article, $"/sujets/{slug}", page, ct);
        return listing is null ? null : tag with { Listing = listing };
    }

    /// <summary>The slug of the tag that this is another name of.</summary>
    public Task<string?> MeantBySynonymAsync(string slug, CancellationToken ct) =>
        db.Tags.Where(t => t.Synonyms.Any(s => s.Slug == slug)).Select(t => t.Slug).FirstOrDefaultAsync(ct);
}
