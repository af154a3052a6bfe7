using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Sets, moves or cancels the hour at which an article becomes public, and wakes the scheduler of this node.</summary>
public sealed class ScheduleArticle(NewsDbContext db, PublicationAlarm alarm, TimeProvider time)
{
    public Task<Outcome> RunAsync(int articleId, DateTime forUtc, CancellationToken ct) =>
        ChangeAsync(articleId, (article, now) => article.Schedule(forUtc, now), ct);

    public Task<Outcome> CancelAsync(int articleId, CancellationToken ct) =>
        ChangeAsync(articleId, (article, now) => article.Unschedule(now), ct);

    private async Task<Outcome> ChangeAsync(int articleId, Func<Article, DateTime, Outcome> change, CancellationToken ct)
    {
        var article = await db.Articles.SingleOrDefaultAsync(a => a.Id == articleId, ct);
        if (article is null)
            return ArticleRefusals.Missing;
        var outcome = change(article, time.GetUtcNow().UtcDateTime);
        if (!outcome.IsDone)
            return outcome;
        if (!await db.TrySaveAsync(ct))
            return ArticleRefusals.Overtaken;
        alarm.Ring();
        return Outcome.Done;
    }
}
