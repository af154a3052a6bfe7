using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// Publishes the scheduled articles whose hour has come. Any number of nodes may run it at once: the article's version decides, the
/// loser goes on to the next.
/// </summary>
public sealed class PublishDueArticles(NewsDbContext db, PublishArticle publish, TimeProvider time, ILogger<PublishDueArticles> logger) : IScheduledWork
{
    private const int AtOnce = 100;

    /// <returns>The hour of the next scheduled article, if there is one.</returns>
    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var due = await db.Articles.Due(time.GetUtcNow().UtcDateTime).OrderBy(a => a.ScheduledForUtc).Select(a => a.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var id in due)
        {
            var outcome = await publish.RunIfDueAsync(id, ct);
            db.ChangeTracker.Clear();
            if (outcome.IsDone)
                logger.LogInformation("Article {ArticleId} published as scheduled", id);
            else
                logger.LogWarning("Scheduled article {ArticleId} not published: {Refusal}", id, outcome.Refusal);
        }

        return await db.Articles.Scheduled().MinAsync(a => a.ScheduledForUtc, ct);
    }
}
