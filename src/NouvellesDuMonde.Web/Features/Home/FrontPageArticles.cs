using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>
/// The articles that readers see at one moment: now, or, for a preview, at an hour to come, when those scheduled until then
/// will be out.
/// </summary>
public sealed class FrontPageArticles(NewsDbContext db, DateTime atUtc, IReadOnlyList<UpcomingArticle> upcoming)
{
    private const int MaxUpcoming = 100;

    public static async Task<FrontPageArticles> AtAsync(NewsDbContext db, DateTime atUtc, DateTime nowUtc, CancellationToken ct)
    {
        if (atUtc <= nowUtc)
            return new FrontPageArticles(db, nowUtc, []);
        var due = db.Articles.Due(atUtc).Where(a => a.Kind == ArticleKind.Article).OrderBy(a => a.ScheduledForUtc).Take(MaxUpcoming);
        var cards = InOrder(await due.AsCards().ToListAsync(ct)).ToList();
        var ids = cards.Select(c => c.Id).ToList();
        var listed = await db.ArticleListings.Where(l => ids.Contains(l.ArticleId)).Select(l => new { l.ArticleId, l.CategoryId }).ToListAsync(ct);
        var rubriques = listed.ToLookup(l => l.ArticleId, l => l.CategoryId);
        return new FrontPageArticles(db, atUtc, [.. cards.Select(c => new UpcomingArticle(c, [.. rubriques[c.Id]]))]);
    }

    public async Task<List<ArticleCard>> NewestAsync(int count, CancellationToken ct) =>
        InOrder(await db.Articles.Published().Newest().Take(count).AsCards().ToListAsync(ct), upcoming.Select(u => u.Card)).Take(count).ToList();

    public async Task<PinnedArticles> PinnedAsync(CancellationToken ct)
    {
        var pins = await db.FrontPageSlots.ActiveAt(atUtc).Take(PinArticle.MaxSlots)
            .Select(s => new Pin(new FrontPagePlace(s.Zone, s.Position, s.CategoryId), s.ArticleId, s.Headline)).ToListAsync(ct);
        if (pins.Count == 0)
            return new PinnedArticles([], []);
        var ids = pins.Select(p => p.ArticleId).ToHashSet();
        return new PinnedArticles(pins, await CardsAsync(db.Articles.PublishedAmong(ids), ids, ct));
    }

    /// <summary>The newest of each rubrique, by rubrique.</summary>
    public async Task<ILookup<int, int>> NewestInAsync(IReadOnlyCollection<int> rubriques, int count, CancellationToken ct)
    {
        // One short index range a rubrique, joined into one statement; a window function would read every article of every rubrique.
        var ids = rubriques.Count == 0 ? [] : await rubriques
            .Select(id => db.ArticleListings.ListedIn(id).Take(count).Select(l => new { l.CategoryId, l.ArticleId }))
            .Aggregate((all, one) => all.Concat(one)).ToListAsync(ct);
        return upcoming.SelectMany(u => u.Rubriques.Select(id => new { CategoryId = id, ArticleId = u.Card.Id })).Concat(ids)
            .ToLookup(l => l.CategoryId, l => l.ArticleId);
    }

    /// <param name="listed">Taken from lists of published articles: to ask again would lead SQLite to the index of all of them.</param>
    public Task<Dictionary<int, ArticleCard>> CardsAsync(IReadOnlySet<int> listed, CancellationToken ct) =>
        CardsAsync(db.Articles.Where(a => listed.Contains(a.Id)), listed, ct);

    public static IEnumerable<ArticleCard> InOrder(params IEnumerable<ArticleCard>[] articles) =>
        articles.SelectMany(a => a).OrderByDescending(a => a.PublishedUtc).ThenByDescending(a => a.Id);

    private async Task<Dictionary<int, ArticleCard>> CardsAsync(IQueryable<Article> articles, IReadOnlySet<int> ids, CancellationToken ct)
    {
        var cards = await articles.AsCards().ToDictionaryAsync(a => a.Id, ct);
        foreach (var (card, _) in upcoming.Where(u => ids.Contains(u.Card.Id)))
            cards[card.Id] = card;
        return cards;
    }
}

/// <param name="Rubriques">On whose pages it will stand.</param>
public sealed record UpcomingArticle(ArticleCard Card, IReadOnlyList<int> Rubriques);
