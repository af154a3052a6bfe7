using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.Home;

namespace NouvellesDuMonde.Web.Admin.FrontPages;

/// <summary>Says of pins that readers do not see what stands in their way: the front page itself passes over them without a word.</summary>
internal sealed class PinObstacles(FrontPage page, DateTime nowUtc)
{
    /// <param name="slots">In the order in which they began.</param>
    public IEnumerable<SlotOnDesk> Named(IReadOnlyList<SlotOnDesk> slots)
    {
        var holders = slots.Where(s => s.IsPublic && !s.IsToCome(nowUtc)).GroupBy(s => s.Place).ToDictionary(g => g.Key, g => g.Last().Id);
        return slots.Select(s => s with { Obstacle = s.IsToCome(nowUtc) ? null : Obstacle(s, holders) });
    }

    private string? Obstacle(SlotOnDesk slot, Dictionary<FrontPagePlace, int> holders) => slot switch
    {
        { IsPublic: false } => "L’article n’est pas en ligne\u00A0: la place se remplit sans lui.",
        _ when holders[slot.Place] != slot.Id => "Une épingle qui a commencé plus tard tient cette place.",
        _ when IsShown(slot) => null,
        _ when Elsewhere(slot) is { } place => $"L’article est déjà {place}\u00A0: la place se remplit sans lui.",
        { Place.Zone: FrontPageZone.Band } => "La rubrique n’est pas sur la une.",
        _ => "La place se remplit sans lui.",
    };

    private bool IsShown(SlotOnDesk slot) => slot.Place.Zone switch
    {
        FrontPageZone.Lead => page.Lead?.Id == slot.ArticleId,
        FrontPageZone.Seconds => page.Seconds.ElementAtOrDefault(slot.Place.Position)?.Id == slot.ArticleId,
        FrontPageZone.Choice => page.Choice.Any(a => a.Id == slot.ArticleId),
        FrontPageZone.Band => page.Bands.Any(b => b.Rubrique.Id == slot.Place.CategoryId && b.Articles[0].Id == slot.ArticleId),
    };

    private string? Elsewhere(SlotOnDesk slot) => page switch
    {
        _ when page.Lead?.Id == slot.ArticleId => "en ouverture",
        _ when page.Seconds.Any(a => a.Id == slot.ArticleId) => "à côté de l’ouverture",
        _ when page.Thirds.Any(a => a.Id == slot.ArticleId) => "sous l’ouverture",
        _ => null,
    };
}
