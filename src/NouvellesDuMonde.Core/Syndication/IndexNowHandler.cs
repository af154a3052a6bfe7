using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Syndication;

internal sealed class IndexNowHandler(NewsDbContext db, IndexNowClient engines) : IOutboxHandler
{
    public const string OutboxKind = "indexnow";

    public string Kind => OutboxKind;

    /// <summary>The article's address, and those that it had: the engines are to learn of the redirect, and of a 410, as well.</summary>
    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var ids = Announcement.FromPayload(payload).ArticleIds;
        var articles = await db.Articles.Where(a => ids.Contains(a.Id) && a.CategoryId != null)
            .Select(a => new { a.Id, a.Slug, Rubrique = a.Category!.Slug, Previous = a.PreviousSlugs.Select(p => p.Slug).ToList() }).ToListAsync(ct);
        await engines.SubmitAsync(articles.SelectMany(a => a.Previous.Prepend(a.Slug).Select(slug => ArticlePath.Of(a.Rubrique, slug, a.Id))), ct);
    }
}
