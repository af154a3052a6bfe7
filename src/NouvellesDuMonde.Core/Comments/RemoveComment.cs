using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>An author takes a comment back: gone where nothing hangs on it, else its place says so.</summary>
public sealed class RemoveComment(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(long commentId, int memberId, CancellationToken ct)
    {
        var outcome = Outcome.Refused("Ce commentaire n’existe plus.");
        var articleId = await db.Comments.By(memberId).Where(c => c.Id == commentId).Select(c => c.ArticleId).SingleOrDefaultAsync(ct);
        if (articleId != 0)
            await db.InTransactionAsync(async () => outcome = await RemoveAsync(commentId, articleId, ct), ct);
        return outcome;
    }

    private async Task<Outcome> RemoveAsync(long commentId, int articleId, CancellationToken ct)
    {
        await db.LockCommentsAsync(articleId, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var comment = await db.Comments.SingleAsync(c => c.Id == commentId, ct);
        var (from, wasVisible) = (comment.Status, comment.IsVisible);
        var outcome = comment.Remove(await db.Comments.Shown().AnyAsync(c => c.ParentId == commentId, ct), now);
        if (!outcome.IsDone)
            return outcome;

        db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Removed, from, null, now));
        if (wasVisible)
            db.Evict(now, PageTags.Article(articleId), PageTags.FrontPage);
        await db.SaveChangesAsync(ct);
        if (wasVisible)
            await db.RecountAsync(comment, ct);
        return Outcome.Done;
    }
}
