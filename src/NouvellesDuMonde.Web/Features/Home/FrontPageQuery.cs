using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>Four queries, whatever the number of articles and rubriques: newest, most commented, ids of the bands, their articles.</summary>
public sealed class FrontPageQuery(NewsDbContext db, SiteTree tree)
{
    private const int NewestCount = 10;
    private const int SecondsCount = 3;
    private const int ThirdsCount = 2;
    private const int BandSize = 4;
    private const int MaxBands = 16;

    /// <summary>How many of the newest articles compete for « Les plus commentés »: some days of a daily.</summary>
    private const int CommentedAmong = 150;

    private const int CommentedCount = 5;

    public async Task<FrontPage> LoadAsync(CancellationToken ct)
    {
        var rubriques = await tree.LoadAsync(ct);
        var newest = await db.Articles.Published().Newest().Take(NewestCount).AsCards().ToListAsync(ct);
        var lead = newest.Find(a => a.Image is not null) ?? newest.FirstOrDefault();
        // The first second carries an image as well, when one of the newest has one.
        var others = newest.Where(a => a != lead).ToList();
        var seconds = others.OrderByDescending(a => a == others.Find(o => o.Image is not null)).Take(SecondsCount).ToList();
        var thirds = others.Except(seconds).Take(ThirdsCount).ToList();
        var top = seconds.Concat(thirds).Append(lead).OfType<ArticleCard>().Select(a => a.Id).ToHashSet();
        return new FrontPage
        {
            Lead = lead,
            Seconds = seconds,
            Thirds = thirds,
            Newest = newest,
            MostCommented = await MostCommentedAsync(ct),
            Bands = await BandsAsync(rubriques, top, ct),
        };
    }

    private Task<List<ArticleCard>> MostCommentedAsync(CancellationToken ct) =>
        db.Articles.Published().Newest().Take(CommentedAmong).Where(a => a.CommentCount > 0)
            .OrderByDescending(a => a.CommentCount).ThenByDescending(a => a.Id).Take(CommentedCount).AsCards().ToListAsync(ct);

    private async Task<IReadOnlyList<RubriqueBand>> BandsAsync(CategoryTree rubriques, HashSet<int> top, CancellationToken ct)
    {
        var roots = rubriques.Roots.Take(MaxBands).ToList();
        if (roots.Count == 0)
            return [];
        // One short index range a rubrique, joined into one statement; a window function would read every article of every rubrique.
        var wanted = BandSize + top.Count;
        var ids = await roots.Select(r => db.ArticleListings.ListedIn(r.Id).Take(wanted).Select(l => new { l.CategoryId, l.ArticleId }))
            .Aggregate((all, one) => all.Concat(one)).ToListAsync(ct);
        var byRubrique = ids.Where(l => !top.Contains(l.ArticleId)).ToLookup(l => l.CategoryId, l => l.ArticleId);
        var shown = roots.SelectMany(r => byRubrique[r.Id].Take(BandSize)).ToHashSet();
        // Listed means published: to ask again would lead SQLite to the index of all published articles.
        var cards = await db.Articles.Where(a => shown.Contains(a.Id)).AsCards().ToDictionaryAsync(a => a.Id, ct);
        return [.. roots.Where(r => byRubrique[r.Id].Any(cards.ContainsKey))
            .Select((r, i) => new RubriqueBand(r, [.. rubriques.ChildrenOf(r.Id)], Stories(byRubrique[r.Id], cards), i))];
    }

    /// <summary>Newest first, but one with an image opens the band when there is one.</summary>
    private static IReadOnlyList<ArticleCard> Stories(IEnumerable<int> ids, Dictionary<int, ArticleCard> cards)
    {
        var articles = ids.Where(cards.ContainsKey).Select(id => cards[id])
            .OrderByDescending(a => a.PublishedUtc).ThenByDescending(a => a.Id).Take(BandSize).ToList();
        var opener = articles.Find(a => a.Image is not null);
        return [.. articles.OrderByDescending(a => a == opener)];
    }
}
