using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// One call about one stored comment, and what follows from it. The call is made outside any transaction; the answer is written down
/// in one, and judges the comment again unless a person has spoken meanwhile.
/// </summary>
public sealed class AskAkismet(
    NewsDbContext db, AkismetClient client, SpamFilter filter, AkismetBell bell, KeepAkismetState state, IOptions<AkismetOptions> akismet, TimeProvider time)
{
    /// <summary>As long as the author of the comment waits.</summary>
    /// <returns>The receipt with what became of the comment.</returns>
    internal async Task<CommentReceipt> NowAsync(CommentReceipt receipt, CancellationToken ct)
    {
        if (!receipt.IsStored)
            return receipt;
        var ticket = await db.AkismetInquiries.Where(i => i.CommentId == receipt.CommentId).Select(i => i.Ticket).SingleOrDefaultAsync(ct);
        await RunAsync(ticket, akismet.Value.Budget, ct);
        return CommentReceipt.Stored(receipt.CommentId, await db.Comments.Where(c => c.Id == receipt.CommentId).Select(c => c.Status).SingleAsync(ct));
    }

    /// <summary>Nothing when the question is answered, withdrawn or not due.</summary>
    /// <param name="limit">How long the call may take.</param>
    public async Task RunAsync(Guid ticket, TimeSpan limit, CancellationToken ct)
    {
        var question = await db.AkismetInquiries.Due(time.GetUtcNow().UtcDateTime).Where(i => i.Ticket == ticket)
            .Select(i => new { i.Comment.ArticleId, i.CommentId, i.Reason, Form = i.Comment.Submission == null ? null : i.Comment.Submission.AkismetForm })
            .SingleOrDefaultAsync(ct);
        if (question is null)
            return;
        AkismetReply? reply = null;
        if (question.Form is { } form && await db.ModerationLog.IsFiltersToDecideAsync(question.CommentId, ct))
        {
            var call = new AkismetForm(form).With("recheck_reason", question.Reason).With("callback", bell.AddressFor(ticket));
            reply = await client.CheckAsync(call, limit, ct);
        }

        await db.InTransactionAsync(() => WriteDownAsync(ticket, question.ArticleId, reply, ct), ct);
        if (reply is not null)
            await state.RunAsync(reply, ct);
    }

    /// <param name="reply"><c>null</c>: it was no use asking.</param>
    private async Task WriteDownAsync(Guid ticket, int articleId, AkismetReply? reply, CancellationToken ct)
    {
        await db.LockCommentsAsync(articleId, ct);
        var inquiry = await db.AkismetInquiries.Include(i => i.Comment).SingleOrDefaultAsync(i => i.Ticket == ticket, ct);
        if (inquiry is null)
            return; // its author wrote it anew while we asked
        var now = time.GetUtcNow().UtcDateTime;
        if (reply is null)
            inquiry.Close();
        else
            inquiry.Take(reply, akismet.Value, now);
        if (inquiry.DueUtc is { } due)
            db.Outbox.Add(AkismetCheckHandler.Message(ticket, now, due));
        if (reply is null || !inquiry.Comment.MayBeJudgedAgain || !await db.ModerationLog.IsFiltersToDecideAsync(inquiry.CommentId, ct))
            await db.SaveChangesAsync(ct);
        else
            await JudgeAgainAsync(inquiry, reply, now, ct);
    }

    private async Task JudgeAgainAsync(AkismetInquiry inquiry, AkismetReply reply, DateTime now, CancellationToken ct)
    {
        var comment = inquiry.Comment;
        var from = comment.Status;
        comment.JudgeAgain(filter.JudgeAgain(comment, inquiry.ToFacts(reply.IsDiscard, akismet.Value, now)), now);
        // An outage of a day is no news every twenty minutes.
        if (reply.Answer != AkismetAnswer.None || comment.Status != from)
            db.FollowFilter(comment, from, isNewText: false, now);
        await db.SaveChangesAsync(ct);
        if (comment.Status != from)
            await db.RecountAsync(comment, ct);
    }
}
