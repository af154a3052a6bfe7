using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// « Recommander », and taking it back: the member's row and the comment's counter change together. The counter is added to by the
/// database, so that two hundred at once are two hundred.
/// </summary>
/// <remarks>
/// Evicts no page: a comment that many recommend would have its article rendered at every click. Whoever calls this has it evicted
/// with others, a few seconds later.
/// </remarks>
public sealed class RecommendComment(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(RecommendationOrder order, CancellationToken ct)
    {
        var outcome = Outcome.Done;
        try
        {
            await db.InTransactionAsync(async () => outcome = order.IsWithdrawal ? await WithdrawAsync(order, ct) : await AddAsync(order, ct), ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // Pressed twice at once: the other was quicker, and what this attempt had counted went with its transaction.
            db.ChangeTracker.Clear();
        }

        return outcome;
    }

    private async Task<Outcome> AddAsync(RecommendationOrder order, CancellationToken ct)
    {
        var comment = await db.Comments.Visible().Where(c => c.Id == order.CommentId)
            .Select(c => new { c.ArticleId, c.MemberId, IsRecommended = db.CommentRecommendations.Any(r => r.CommentId == c.Id && r.MemberId == order.MemberId) })
            .SingleOrDefaultAsync(ct);
        if (comment is null)
            return Outcome.Refused("Ce commentaire n’est plus visible.");
        if (comment.MemberId == order.MemberId)
            return Outcome.Refused("On ne recommande pas son propre commentaire.");
        if (comment.IsRecommended)
            return Outcome.Done;
        await CountAsync(order.CommentId, 1, ct);
        db.CommentRecommendations.Add(new CommentRecommendation(order.CommentId, order.MemberId, comment.ArticleId, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    private async Task<Outcome> WithdrawAsync(RecommendationOrder order, CancellationToken ct)
    {
        // The comment's row first, as when adding: in the other order the two could wait for each other for ever.
        await CountAsync(order.CommentId, 0, ct);
        var withdrawn = await db.CommentRecommendations.Where(r => r.CommentId == order.CommentId && r.MemberId == order.MemberId).ExecuteDeleteAsync(ct);
        if (withdrawn > 0)
            await CountAsync(order.CommentId, -withdrawn, ct);
        return Outcome.Done;
    }

    private Task<int> CountAsync(long commentId, int change, CancellationToken ct) => db.Comments.Where(c => c.Id == commentId)
        .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecommendationCount, c => c.RecommendationCount + change), ct);
}

/// <param name="IsWithdrawal">The member takes a recommendation back.</param>
public sealed record RecommendationOrder(long CommentId, int MemberId, bool IsWithdrawal = false);
