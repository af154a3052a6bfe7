using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.MostRead;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>A handful of queries, whatever the number of articles, pins and rubriques; the most read come from memory.</summary>
public sealed class FrontPageQuery(NewsDbContext db, SiteTree tree, MostReadLists mostRead, TimeProvider time)
{
    private const int NewestCount = 10;
    private const int BandSize = 4;
    private const int MaxBands = 16;

    /// <summary>How many of the newest articles compete for « Les plus commentés »: some days of a daily.</summary>
    private const int CommentedAmong = 150;

    private const int CommentedCount = 5;

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public Task<FrontPage> LoadAsync(CancellationToken ct) => LoadAsync(UtcNow, ct);

    /// <summary>As readers will see it at that moment, if nothing is changed until then. What they will read and say nobody knows: that is of now.</summary>
    public async Task<FrontPage> LoadAsync(DateTime atUtc, CancellationToken ct)
    {
        var articles = await FrontPageArticles.AtAsync(db, atUtc, UtcNow, ct);
        var newest = await articles.NewestAsync(NewestCount, ct);
        var pinned = await articles.PinnedAsync(ct);
        var top = TopOfPage.Compose(pinned, newest);
        return new FrontPage
        {
            Lead = top.Lead,
            Seconds = top.Seconds,
            Thirds = top.Thirds,
            Newest = newest,
            Choice = [.. pinned.In(FrontPageZone.Choice).OfType<ArticleCard>().Where(a => !top.Ids.Contains(a.Id)).DistinctBy(a => a.Id)],
            MostRead = await mostRead.LoadAsync(ct),
            MostCommented = await MostCommentedAsync(ct),
            Bands = await BandsAsync(articles, pinned, top.Ids, ct),
        };
    }

    private Task<List<ArticleCard>> MostCommentedAsync(CancellationToken ct) =>
        db.Articles.Published().Newest().Take(CommentedAmong).Where(a => a.CommentCount > 0)
            .OrderByDescending(a => a.CommentCount).ThenByDescending(a => a.Id).Take(CommentedCount).AsCards().ToListAsync(ct);

    private async Task<IReadOnlyList<RubriqueBand>> BandsAsync(
        FrontPageArticles articles, PinnedArticles pinned, HashSet<int> top, CancellationToken ct)
    {
        var rubriques = await tree.LoadAsync(ct);
        var roots = await ShownAsync(rubriques, ct);
        var byRubrique = await articles.NewestInAsync([.. roots.Select(r => r.Id)], BandSize + top.Count, ct);
        var shown = byRubrique.SelectMany(ids => ids.Distinct().Where(id => !top.Contains(id)).Take(BandSize)).ToHashSet();
        var cards = await articles.CardsAsync(shown, ct);
        return [.. roots
            .Select(r => (Rubrique: r, Stories: Stories(byRubrique[r.Id], cards, Opener(pinned, r, top))))
            .Where(band => band.Stories.Count > 0)
            .Select((band, i) => new RubriqueBand(band.Rubrique, [.. rubriques.ChildrenOf(band.Rubrique.Id)], band.Stories, i))];
    }

    /// <summary>As the newsroom arranged them; those it never arranged follow in the order of the menu.</summary>
    private async Task<IReadOnlyList<CategoryNode>> ShownAsync(CategoryTree rubriques, CancellationToken ct)
    {
        var arranged = await db.FrontPageBands.ToDictionaryAsync(b => b.CategoryId, b => new { b.Position, b.IsHidden }, ct);
        return [.. rubriques.Roots.Where(r => arranged.GetValueOrDefault(r.Id) is not { IsHidden: true })
            .OrderBy(r => arranged.GetValueOrDefault(r.Id)?.Position ?? int.MaxValue).Take(MaxBands)];
    }

    private static ArticleCard? Opener(PinnedArticles pinned, CategoryNode rubrique, HashSet<int> top) =>
        pinned.At(FrontPageZone.Band, 0, rubrique.Id) is { } opener && !top.Contains(opener.Id) ? opener : null;

    /// <summary>Newest first; what is pinned opens the band, or else one with an image when there is one.</summary>
    private static IReadOnlyList<ArticleCard> Stories(IEnumerable<int> ids, Dictionary<int, ArticleCard> cards, ArticleCard? pinned)
    {
        var newest = FrontPageArticles.InOrder(ids.Distinct().Where(cards.ContainsKey).Select(id => cards[id]))
            .Where(a => a.Id != pinned?.Id).Take(pinned is null ? BandSize : BandSize - 1).ToList();
        if (pinned is not null)
            return [pinned, .. newest];
        var opener = newest.Find(a => a.Image is not null);
        return [.. newest.OrderByDescending(a => a == opener)];
    }
}
