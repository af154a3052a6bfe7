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

    /// <returns>The id of the newest line of each comment's log (<see cref="ModerationOrder.LastSeen"/>).</returns>
    public async Task<IReadOnlyDictionary<long, long>> LastEntriesAsync(IReadOnlyList<long> commentIds, CancellationToken ct) =>
        await db.ModerationLog.Where(e => commentIds.Contains(e.CommentId)).GroupBy(e => e.CommentId)
            .Select(g => new { g.Key, Last = g.Max(e => e.Id) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);

    /// <summary>Within the caller's transaction, which holds the discussion's lock.</summary>
    internal async Task<Outcome> DecideAsync(ModerationOrder order, Comment comment, CancellationToken ct)
    {
        if (order.LastSeen is { } seen && await LastEntryAsync(comment.Id, ct) != seen)
            return Outcome.Refused(order.Refused);
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
        ModerationAction.MarkedSpam => await MarkSpamAsync(comment, now, ct),
        ModerationAction.Undone => await UndoAsync(comment, now, ct),
        ModerationAction.Picked or ModerationAction.Unpicked => comment.Pick(order.Action == ModerationAction.Picked, now),
        ModerationAction.Judged or ModerationAction.Removed or ModerationAction.Kept => throw new ArgumentException("Not a moderator’s change.", nameof(order)),
    };

    /// <summary>What the filter alone has put away can be confirmed: nothing changes but that a person has said so, and the filter learns from it.</summary>
    private async Task<Outcome> MarkSpamAsync(Comment comment, DateTime now, CancellationToken ct) =>
        comment.Status == CommentStatus.Spam && ModerationHistory.StateBeforeLastDecision(await LogAsync(comment.Id, ct)) is null ? Outcome.Done : comment.MarkSpam(now);

    private Task<List<ModerationLogEntry>> LogAsync(long commentId, CancellationToken ct) =>
        db.ModerationLog.AsNoTracking().Where(e => e.CommentId == commentId).OrderByDescending(e => e.Id).Take(100).ToListAsync(ct);

    private async Task<Outcome> UndoAsync(Comment comment, DateTime now, CancellationToken ct) =>
        ModerationHistory.StateToUndoTo(await LogAsync(comment.Id, ct)) is { } before
            ? before.Status == comment.Status ? Outcome.Done : comment.Restore(before.Status, before.Reason, before.Note, now)
            : Outcome.Refused("Aucune décision à annuler pour ce commentaire.");

    /// <returns>0: nothing was ever written about the comment.</returns>
    private async Task<long> LastEntryAsync(long commentId, CancellationToken ct) =>
        await db.ModerationLog.Where(e => e.CommentId == commentId).MaxAsync(e => (long?)e.Id, ct) ?? 0;
}

/// <param name="Reason">For a rejection.</param>
/// <param name="Note">What the moderator adds for the author.</param>
public sealed record ModerationOrder(long CommentId, ModerationAction Action, int ModeratorId, RejectionReason? Reason = null, string? Note = null)
{
    /// <summary>
    /// The newest line of the comment's log that the moderator saw, 0 where there was none: what was decided since is not overwritten, and
    /// the button of an undoing pressed twice does not undo two decisions. <c>null</c>: whatever it is.
    /// </summary>
    public long? LastSeen { get; init; }

    internal string Refused => Action == ModerationAction.Undone
        ? "Cette décision n’est plus la dernière\u00A0: regardez ce qu’il en est."
        : "Ce commentaire a changé depuis\u00A0: regardez ce qu’il en est.";
}
