using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Features.Home;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.FrontPages;

public sealed class FrontPageDeskQuery(NewsDbContext db, FrontPageQuery frontPage, SiteClock clock)
{
    public async Task<FrontPageDesk> RunAsync(CancellationToken ct)
    {
        var page = await frontPage.LoadAsync(ct);
        var rubriques = (await CategoryTree.LoadAsync(db.Categories, ct)).Roots.ToList();
        var obstacles = new PinObstacles(page, clock.UtcNow);
        var slots = obstacles.Named(await SlotsAsync(ct)).ToLookup(s => s.Place);
        return new FrontPageDesk(
            [
                Zone(FrontPageZone.Lead, "Ouverture", _ => page.Lead, slots),
                Zone(FrontPageZone.Seconds, "Place", position => page.Seconds.ElementAtOrDefault(position), slots),
                Zone(FrontPageZone.Choice, "Place", position => Chosen(page, slots[new(FrontPageZone.Choice, position)]), slots),
                new ZoneOnDesk(FrontPageZone.Band, [.. rubriques.Select(r => Band(r, page, slots))]),
            ],
            await BandsAsync(rubriques, ct),
            LocalMoment.Write(clock.Local(clock.UtcNow.AddHours(1))));
    }

    private static ZoneOnDesk Zone(FrontPageZone zone, string label, Func<int, ArticleCard?> shown, ILookup<FrontPagePlace, SlotOnDesk> slots) =>
        new(zone, [.. Enumerable.Range(0, zone.Places()).Select(position => new FrontPagePlace(zone, position))
            .Select(place => new PlaceOnDesk(place, zone.Places() == 1 ? label : $"{label} {place.Position + 1}", shown(place.Position), [.. slots[place]]))]);

    /// <summary>The block closes ranks: what stands at a place is found by its article.</summary>
    private static ArticleCard? Chosen(FrontPage page, IEnumerable<SlotOnDesk> slots) => page.Choice.FirstOrDefault(c => slots.Any(s => s.ArticleId == c.Id));

    private static PlaceOnDesk Band(CategoryNode rubrique, FrontPage page, ILookup<FrontPagePlace, SlotOnDesk> slots)
    {
        var place = new FrontPagePlace(FrontPageZone.Band, 0, rubrique.Id);
        return new PlaceOnDesk(place, rubrique.Name, page.Bands.FirstOrDefault(b => b.Rubrique.Id == rubrique.Id)?.Articles[0], [.. slots[place]]);
    }

    private Task<List<SlotOnDesk>> SlotsAsync(CancellationToken ct) =>
        db.FrontPageSlots.NotOver(clock.UtcNow).OrderBy(s => s.FromUtc).ThenBy(s => s.Id).Take(PinArticle.MaxSlots)
            .Select(s => new SlotOnDesk(
                s.Id, new FrontPagePlace(s.Zone, s.Position, s.CategoryId), s.ArticleId, s.Headline ?? s.Article.Headline,
                s.Article.Status == ArticleStatus.Published, s.FromUtc, s.UntilUtc))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<BandOnDesk>> BandsAsync(List<CategoryNode> rubriques, CancellationToken ct)
    {
        var arranged = await db.FrontPageBands.AsNoTracking().ToDictionaryAsync(b => b.CategoryId, ct);
        return [.. rubriques.OrderBy(r => arranged.GetValueOrDefault(r.Id)?.Position ?? int.MaxValue).Select((r, i) =>
            new BandOnDesk(r.Id, r.Name, i + 1, arranged.GetValueOrDefault(r.Id) is not { IsHidden: true }, arranged.GetValueOrDefault(r.Id)?.Version ?? 0))];
    }
}
