using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Syndication;

internal sealed class WebSubHandler(NewsDbContext db, WebSubClient hub) : IOutboxHandler
{
    public const string OutboxKind = "websub";

    public string Kind => OutboxKind;

    /// <summary>Every feed in which the article stands, or stood until now.</summary>
    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var ids = Announcement.FromPayload(payload).ArticleIds;
        var rubriques = await db.ArticleListings.Where(l => ids.Contains(l.ArticleId)).Select(l => l.Category.Slug).Distinct().ToListAsync(ct);
        var subjects = await db.ArticleTags.Where(t => ids.Contains(t.ArticleId)).Select(t => t.Tag.Slug).Distinct().ToListAsync(ct);
        var authors = await db.ArticleAuthors.Where(b => ids.Contains(b.ArticleId)).Select(b => b.Author.Slug).Distinct().ToListAsync(ct);
        IEnumerable<string> folders =
            [FeedPath.Site, .. rubriques.Select(FeedPath.OfRubrique), .. subjects.Select(FeedPath.OfSubject), .. authors.Select(FeedPath.OfAuthor)];
        await hub.PublishAsync(folders.SelectMany(FeedPath.AllIn), ct);
    }
}
