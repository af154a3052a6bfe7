using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.FrontPages;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>What only readers and days would bring to the demo's front page: views of a week, and a choice of the newsroom.</summary>
public sealed class DemoFrontPage(NewsDbContext db, DemoArticles articles, TimeProvider time)
{
    /// <summary>Long reads, by their files.</summary>
    private static readonly int[] Choice = [11, 23, 24, 34];

    private const int HoursOfDetail = 48;

    public async Task SeedAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var published = await db.Articles.Published().Select(a => new { a.Id, PublishedUtc = a.PublishedUtc!.Value }).ToListAsync(ct);
        foreach (var article in published)
        {
            foreach (var hour in Hours(now).TakeWhile(h => h >= ArticleViewCount.HourOf(article.PublishedUtc)))
                db.ArticleViews.Add(new ArticleViewCount(article.Id, hour, Views(article.Id, hour - article.PublishedUtc)));
        }

        for (var i = 0; i < Choice.Length; i++)
        {
            var slot = new FrontPageSlot(new FrontPagePlace(FrontPageZone.Choice, i));
            slot.Pin(articles.Of(Choice[i]).Id, headline: null, now, untilUtc: null);
            db.FrontPageSlots.Add(slot);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Newest first: each of two days, then one in six for the rest of the week.</summary>
    private static IEnumerable<DateTime> Hours(DateTime nowUtc) => Enumerable.Range(0, 7 * 24).Where(i => i < HoursOfDetail || i % 6 == 0)
        .Select(i => ArticleViewCount.HourOf(nowUtc).AddHours(-i));

    /// <summary>Some interest more than others, and all less with time.</summary>
    private static int Views(int articleId, TimeSpan age) =>
        4 + (int)(40 * (1 + (articleId * 7919 % 23)) / (1 + Math.Max(0, age.TotalDays)) / 6);
}
