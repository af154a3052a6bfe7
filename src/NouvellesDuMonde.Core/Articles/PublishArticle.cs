using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Makes an article public: now, at its hour, or again after a withdrawal.</summary>
public sealed class PublishArticle(NewsDbContext db, ComposeBody compose, RerenderArticles rerender, TimeProvider time)
{
    /// <param name="runsTheDesk">Who asks may withdraw articles: what was withdrawn comes back by such a person only.</param>
    public async Task<Outcome> RunAsync(int articleId, bool runsTheDesk, CancellationToken ct) =>
        !runsTheDesk && await db.Articles.AnyAsync(a => a.Id == articleId && a.Status == ArticleStatus.Withdrawn, ct)
            ? ArticleRefusals.Withdrawn
            : await RunAsync(db.Articles, articleId, ct);

    /// <summary>Only if it is still scheduled and its hour has come: between the list and this act somebody may have decided otherwise.</summary>
    public Task<Outcome> RunIfDueAsync(int articleId, CancellationToken ct) =>
        RunAsync(db.Articles.Due(time.GetUtcNow().UtcDateTime), articleId, ct);

    private async Task<Outcome> RunAsync(IQueryable<Article> among, int articleId, CancellationToken ct)
    {
        var article = await among.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        if (article is null)
            return ArticleRefusals.Missing;
        var now = time.GetUtcNow().UtcDateTime;
        // What the text names may have come or gone since it was saved.
        var rendered = await compose.RunAsync(article.BodySource, ct);
        article.Rerender(rendered.Html, rendered.WordCount);
        var outcome = article.Publish(now);
        if (!outcome.IsDone)
            return outcome;
        db.Evict(now, PageTags.AllShowing(article));
        if (!await db.TrySaveAsync(ct))
            return ArticleRefusals.Overtaken;
        await rerender.RunAsync(db.Articles.LinkingTo(articleId), ct);
        return Outcome.Done;
    }
}
