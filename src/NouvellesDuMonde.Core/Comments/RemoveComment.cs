using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>An author takes a comment back: gone where nothing hangs on it, else its place says so. Whoever had reported it is told.</summary>
public sealed class RemoveComment(NewsDbContext db, TimeProvider time)
{
    public Task<Outcome> RunAsync(long commentId, int memberId, CancellationToken ct) =>
        db.ChangeCommentAsync(db.Comments.By(memberId).Where(c => c.Id == commentId), comment => RemoveAsync(comment, ct), ct);

    private async Task<Outcome> RemoveAsync(Comment comment, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (from, wasVisible) = (comment.Status, comment.IsVisible);
        var outcome = comment.Remove(await db.Comments.Shown().AnyAsync(c => c.ParentId == comment.Id, ct), now);
        if (!outcome.IsDone)
            return outcome;

        await db.WithdrawReportedAsync([comment.Id], now, ct);
        db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Removed, from, null, now));
        if (wasVisible)
            db.Evict(now, PageTags.Article(comment.ArticleId), PageTags.FrontPage);
        await db.SaveChangesAsync(ct);
        if (wasVisible)
            await db.RecountAsync(comment, ct);
        return Outcome.Done;
    }
}
