using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>A moderator's answer to all that was reported about one comment: it stays, or it goes with a reason. Everybody who reported is told.</summary>
public sealed class DecideReports(NewsDbContext db, ModerateComment moderate, TimeProvider time)
{
    public async Task<Outcome> RunAsync(ReportOrder order, CancellationToken ct)
    {
        var outcome = Outcome.Refused("Ces signalements n’existent plus.");
        var place = await db.ReportCases.Where(c => c.Id == order.CaseId).Select(c => new { c.CommentId, c.Comment.ArticleId }).SingleOrDefaultAsync(ct);
        if (place is not null)
            await db.InTransactionAsync(async () => outcome = await DecideAsync(order, place.ArticleId, ct), ct);
        return outcome;
    }

    private async Task<Outcome> DecideAsync(ReportOrder order, int articleId, CancellationToken ct)
    {
        await db.LockCommentsAsync(articleId, ct);
        var reported = await db.ReportCases.Include(c => c.Comment).SingleAsync(c => c.Id == order.CaseId, ct);
        if (order.Removes && reported is { IsOpen: true, Comment.IsVisible: true })
            return await moderate.DecideAsync(order.ToModeration(reported.CommentId), reported.Comment, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var outcome = reported.Close(new CaseDecision(reported.Comment.IsVisible ? CaseOutcome.Kept : CaseOutcome.Moot, order.ModeratorId, Note: order.Note), now);
        if (!outcome.IsDone)
            return outcome;
        if (reported.Comment.IsVisible)
            db.ModerationLog.Add(ModerationLogEntry.Kept(reported.Comment, order.ModeratorId, order.Note, now));
        await db.AnswerReportsAsync(reported, now, ct);
        await db.SaveChangesAsync(ct);
        return outcome;
    }
}

/// <param name="Reason">For a removal; <c>null</c>: the comment stays.</param>
/// <param name="Note">For those who reported, and for the author of a comment that goes.</param>
public sealed record ReportOrder(long CaseId, int ModeratorId, RejectionReason? Reason = null, string? Note = null)
{
    public bool Removes => Reason is not null;

    internal ModerationOrder ToModeration(long commentId) => new(commentId, ModerationAction.Rejected, ModeratorId, Reason, Note);
}
