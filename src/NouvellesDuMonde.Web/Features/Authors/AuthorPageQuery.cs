using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Authors;

public sealed class AuthorPageQuery(NewsDbContext db)
{
    /// <returns><c>null</c> when there is no such author or no such page of articles.</returns>
    public async Task<AuthorPage?> LoadAsync(string slug, int page, CancellationToken ct)
    {
        var author = await db.Authors.Where(a => a.Slug == slug).Select(a => new AuthorPage(a.Id, a.Name, a.Slug, a.Function, a.City, a.Bio)
        {
            Photo = a.PhotoMedia!.StoredName == null || a.PhotoMedia.Width == null || a.PhotoMedia.Height == null
                ? null
                : new CardImage(a.PhotoMedia.StoredName, a.PhotoMedia.Width.Value, a.PhotoMedia.Height.Value) { Renditions = a.PhotoMedia.Renditions },
            PhotoAlt = a.PhotoMedia.Alt,
            XHandle = a.XHandle,
            BlueskyHandle = a.BlueskyHandle,
            MastodonUrl = a.MastodonUrl,
            LinkedInUrl = a.LinkedInUrl,
        }).FirstOrDefaultAsync(ct);
        if (author is null)
            return null;
        var listing = await db.ArticleAuthors.SignedBy(author.Id).ToListingAsync(b => b.Article, $"/auteurs/{slug}", page, ct);
        return listing is null ? null : author with { Listing = listing };
    }
}
