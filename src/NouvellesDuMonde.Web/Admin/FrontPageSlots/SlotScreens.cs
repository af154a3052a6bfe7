using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.FrontPageSlots;

public sealed class SlotScreens(NewsDbContext db, ArticleListQuery articles, SiteClock clock)
{
    /// <returns><c>null</c> when there is no such place.</returns>
    public async Task<SlotForm?> FormAsync(int? id, SlotForm typed, CancellationToken ct)
    {
        if (!typed.Place.Exists || await NameAsync(typed.Place, ct) is not { } name)
            return null;
        return typed with { Id = id, PlaceName = name, Found = typed.Search ? await articles.ChoicesAsync(typed.Q, ct) : null };
    }

    public async Task<SlotForm?> EditAsync(int id, CancellationToken ct)
    {
        var slot = await db.FrontPageSlots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);
        return slot is null ? null : await FormAsync(id, new SlotForm
        {
            Zone = slot.Zone,
            Rang = slot.Position,
            Rubrique = slot.CategoryId,
            Article = slot.ArticleId.ToString(CultureInfo.InvariantCulture),
            Headline = slot.Headline,
            From = LocalMoment.Write(clock.Local(slot.FromUtc)),
            Until = slot.UntilUtc is { } until ? LocalMoment.Write(clock.Local(until)) : null,
            Version = slot.Version,
        }, ct);
    }

    public PinTime TimeOf(SlotForm typed) => new(Utc(typed.From), Utc(typed.Until));

    private DateTime? Utc(string? typed) => LocalMoment.Parse(typed) is { } local ? clock.ToUtc(local) : null;

    private async Task<string?> NameAsync(FrontPagePlace place, CancellationToken ct) => place.Zone switch
    {
        FrontPageZone.Lead => "À la une, ouverture",
        FrontPageZone.Seconds => $"À côté, place {place.Position + 1}",
        FrontPageZone.Choice => $"Choix de la rédaction, place {place.Position + 1}",
        FrontPageZone.Band => await db.Categories.Where(c => c.Id == place.CategoryId && c.ParentId == null)
            .Select(c => "En tête de la rubrique " + c.Name).SingleOrDefaultAsync(ct),
    };
}
