using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>A moderator's decision about one comment: the transition, its line in the log, the counts and the page, or nothing at all.</summary>
public sealed class ModerateComment(NewsDbContext db, AfterDecision after, TimeProvider time)
{
    /// <remarks>Two moderators at once: the second waits its turn, then reads what the first decided.</remarks>
    public Task<Outcome> RunAsync(ModerationOrder order, CancellationToken ct) =>
        db.ChangeCommentAsync(db.Comments.Where(c => c.Id == order.CommentId), comment => DecideAsync(order, comment, ct), ct);

    /// <summary>Within the caller's transaction, which holds the discussion's lock.</summary>
    internal async Task<Outcome> DecideAsync(ModerationOrder order, Comment comment, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (from, wasVisible, wasPicked) = (comment.Status, comment.IsVisible, comment.PickedUtc);
        var outcome = await ApplyAsync(order, comment, now, ct);
        if (!outcome.IsDone)
            return outcome;

        var entry = ModerationLogEntry.Of(comment, order.Action, from, order.ModeratorId, now);
        db.ModerationLog.Add(entry);
        await after.RunAsync(comment, entry, ct);
        if (wasVisible != comment.IsVisible)
            db.Evict(now, PageTags.Article(comment.ArticleId), PageTags.FrontPage);
        else if (wasPicked != comment.PickedUtc)
            db.Evict(now, PageTags.Article(comment.ArticleId));
        await db.SaveChangesAsync(ct);
        if (wasVisible != comment.IsVisible)
            await db.RecountAsync(comment, ct);
        return Outcome.Done;
    }

    private async Task<Outcome> ApplyAsync(ModerationOrder order, Comment comment, DateTime now, CancellationToken ct) => order.Action switch
    {
        ModerationAction.Approved => comment.Approve(now),
        ModerationAction.Rejected => comment.Reject(order.Reason ?? RejectionReason.Other, order.Note, now),
        ModerationAction.MarkedSpam => comment.MarkSpam(now),
        ModerationAction.Undone => await UndoAsync(comment, now, ct),
        ModerationAction.Picked or ModerationAction.Unpicked => comment.Pick(order.Action == ModerationAction.Picked, now),
        ModerationAction.Judged or ModerationAction.Removed or ModerationAction.Kept => throw new ArgumentException("Not a moderator’s change.", nameof(order)),
    };

    private async Task<Outcome> UndoAsync(Comment comment, DateTime now, CancellationToken ct)
    {
        var log = await db.ModerationLog.AsNoTracking().Where(e => e.CommentId == comment.Id).OrderByDescending(e => e.Id).Take(100).ToListAsync(ct);
        return ModerationHistory.StateBeforeLastDecision(log) is { } before
            ? comment.Restore(before.Status, before.Reason, before.Note, now)
            : Outcome.Refused("Aucune décision à annuler pour ce commentaire.");
    }
}

/// <param name="Reason">For a rejection.</param>
/// <param name="Note">What the moderator adds for the author.</param>
public sealed record ModerationOrder(long CommentId, ModerationAction Action, int ModeratorId, RejectionReason? Reason = null, string? Note = null);
