using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>« Les plus lus » of the front page: one short list for each period in which enough was read.</summary>
public sealed class MostReadLists(NewsDbContext db, MostReadCache cache)
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<MostReadList>> LoadAsync(CancellationToken ct)
    {
        var lists = new List<MostReadList>();
        foreach (var period in ViewPeriods.All)
        {
            if (await cache.GetAsync(db, period, ct) is { Count: > 0 } articles)
                lists.Add(new MostReadList(period, [.. articles.Take(Shown)]));
        }

        return lists;
    }

    /// <summary>The list of a page of its own.</summary>
    public async Task<MostReadList> LoadAsync(ViewPeriod period, CancellationToken ct) => new(period, await cache.GetAsync(db, period, ct));
}

public sealed record MostReadList(ViewPeriod Period, IReadOnlyList<ArticleCard> Articles);

public static class PeriodWords
{
    public static string InAddress(this ViewPeriod period) => period switch
    {
        ViewPeriod.Hour => "1h",
        ViewPeriod.Day => "24h",
        ViewPeriod.Week => "7j",
    };

    public static string Path(this ViewPeriod period) => $"/les-plus-lus?periode={period.InAddress()}";

    public static string InFrench(this ViewPeriod period) => period switch
    {
        ViewPeriod.Hour => "1\u00A0heure",
        ViewPeriod.Day => "24\u00A0heures",
        ViewPeriod.Week => "7\u00A0jours",
    };
}
