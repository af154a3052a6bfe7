using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>
/// The lead, the seconds beside it and the thirds under it: what is pinned has its place, the newest articles fill the others, and
/// none stands there twice.
/// </summary>
public sealed record TopOfPage(ArticleCard? Lead, IReadOnlyList<ArticleCard> Seconds, IReadOnlyList<ArticleCard> Thirds)
{
    private const int ThirdsCount = 2;

    public HashSet<int> Ids => [.. Seconds.Concat(Thirds).Append(Lead).OfType<ArticleCard>().Select(a => a.Id)];

    public static TopOfPage Compose(PinnedArticles pinned, IReadOnlyList<ArticleCard> newest)
    {
        var used = new HashSet<int>();
        var lead = pinned.At(FrontPageZone.Lead);
        if (lead is not null)
            used.Add(lead.Id);
        // An article pinned in two places has the first.
        var seconds = pinned.In(FrontPageZone.Seconds).Select(a => a is not null && used.Add(a.Id) ? a : null).ToArray();
        var free = newest.Where(a => !used.Contains(a.Id)).ToList();
        lead ??= Take(free, withImage: true);
        // The first second carries an image as well, when one of the newest has one.
        for (var i = 0; i < seconds.Length; i++)
            seconds[i] ??= Take(free, withImage: i == 0);
        return new TopOfPage(lead, [.. seconds.OfType<ArticleCard>()], [.. free.Take(ThirdsCount)]);
    }

    private static ArticleCard? Take(List<ArticleCard> free, bool withImage)
    {
        var taken = (withImage ? free.Find(a => a.Image is not null) : null) ?? free.FirstOrDefault();
        if (taken is not null)
            free.Remove(taken);
        return taken;
    }
}
