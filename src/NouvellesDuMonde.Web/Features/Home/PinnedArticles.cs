using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>Who has which place of the front page at one moment.</summary>
public sealed class PinnedArticles
{
    private readonly Dictionary<FrontPagePlace, ArticleCard> byPlace = [];

    /// <param name="pins">In the order in which they began: a later one takes the place.</param>
    /// <param name="cards">Those of their articles that readers see.</param>
    public PinnedArticles(IEnumerable<Pin> pins, Dictionary<int, ArticleCard> cards)
    {
        foreach (var pin in pins.Where(p => cards.ContainsKey(p.ArticleId)))
        {
            var card = cards[pin.ArticleId];
            byPlace[pin.Place] = pin.Headline is { } headline ? card with { Headline = headline } : card;
        }
    }

    public ArticleCard? At(FrontPageZone zone, int position = 0, int? categoryId = null) => byPlace.GetValueOrDefault(new(zone, position, categoryId));

    public IEnumerable<ArticleCard?> In(FrontPageZone zone) => Enumerable.Range(0, zone.Places()).Select(position => At(zone, position));
}

public sealed record Pin(FrontPagePlace Place, int ArticleId, string? Headline);
