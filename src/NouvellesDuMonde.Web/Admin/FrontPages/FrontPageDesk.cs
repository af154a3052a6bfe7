using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Admin.FrontPages;

/// <summary>The screen « La une »: each place with what stands there, what is pinned there, and the order of the rubriques.</summary>
public sealed record FrontPageDesk(IReadOnlyList<ZoneOnDesk> Zones, IReadOnlyList<BandOnDesk> Bands, string PreviewAt)
{
    /// <inheritdoc cref="SlotOnDesk.Obstacle"/>
    public string? ObstacleOf(int slotId) => Zones.SelectMany(z => z.Places).SelectMany(p => p.Slots).FirstOrDefault(s => s.Id == slotId)?.Obstacle;

    /// <summary>What somebody asked to preview that is no time.</summary>
    public string? Refusal { get; init; }
}

public sealed record ZoneOnDesk(FrontPageZone Zone, IReadOnlyList<PlaceOnDesk> Places)
{
    public string Title => Zone switch
    {
        FrontPageZone.Lead => "À la une",
        FrontPageZone.Seconds => "À côté",
        FrontPageZone.Choice => "Choix de la rédaction",
        FrontPageZone.Band => "En tête des rubriques",
    };

    public string Help => Zone switch
    {
        FrontPageZone.Lead => "Sans épingle\u00A0: le plus récent article illustré.",
        FrontPageZone.Seconds => "Sans épingle\u00A0: les articles les plus récents.",
        FrontPageZone.Choice => "Rien ne s’y place tout seul\u00A0: le bloc ne paraît que si la rédaction y choisit des articles.",
        FrontPageZone.Band => "Sans épingle\u00A0: le plus récent article illustré de la rubrique.",
    };
}

/// <param name="Shown">What readers see there now; <c>null</c> for nothing.</param>
public sealed record PlaceOnDesk(FrontPagePlace Place, string Label, ArticleCard? Shown, IReadOnlyList<SlotOnDesk> Slots)
{
    public string NewPath => FormattableString.Invariant($"/redaction/une/places/nouvelle?zone={Place.Zone}&rang={Place.Position}&rubrique={Place.CategoryId}");
}

public sealed record SlotOnDesk(
    int Id, FrontPagePlace Place, int ArticleId, string Headline, bool IsPublic, DateTime FromUtc, DateTime? UntilUtc)
{
    /// <summary>Why readers do not see the article at its place now; <c>null</c> while they do, and for a pin to come.</summary>
    public string? Obstacle { get; init; }

    public bool IsToCome(DateTime nowUtc) => FromUtc > nowUtc;
}

public sealed record BandOnDesk(int CategoryId, string Name, int Position, bool IsShown, int Version);
