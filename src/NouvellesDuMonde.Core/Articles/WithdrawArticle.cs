using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Takes an article off the site: its address answers 410, lists and « Lire aussi » no longer name it.</summary>
public sealed class WithdrawArticle(NewsDbContext db, RerenderArticles rerender, TimeProvider time)
{
    /// <param name="editorId">Who takes it off: it is written down beside the versions, with the hour.</param>
    public async Task<Outcome> RunAsync(int articleId, int? editorId, CancellationToken ct)
    {
        var article = await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        if (article is null)
            return ArticleRefusals.Missing;
        var now = time.GetUtcNow().UtcDateTime;
        var outcome = article.Withdraw(now);
        if (!outcome.IsDone)
            return outcome;
        var editor = await db.Users.Where(m => m.Id == editorId).Select(m => m.DisplayName).SingleOrDefaultAsync(ct);
        db.ArticleRevisions.Add(ArticleRevision.OfWithdrawal(article, editor is null ? null : editorId, editor ?? ""));
        db.Evict(now, PageTags.AllShowing(article));
        if (!await db.TrySaveAsync(ct))
            return ArticleRefusals.Overtaken;
        await rerender.RunAsync(db.Articles.LinkingTo(articleId), ct);
        return Outcome.Done;
    }
}
