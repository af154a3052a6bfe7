using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Writes Akismet's answer down and judges the comment again, in one transaction, unless a person has spoken meanwhile or the text is
/// another one by now. No answer leaves a reminder for the next call.
/// </summary>
public sealed class TakeAkismetAnswer(
    NewsDbContext db, SpamFilter filter, SpamRulesStore rulesStore, NotifyMembers notify, IOptions<AkismetOptions> akismet, TimeProvider time)
{
    /// <param name="reply"><c>null</c>: it was no use asking.</param>
    internal Task RunAsync(Guid ticket, int articleId, AkismetReply? reply, CancellationToken ct) =>
        db.InTransactionAsync(() => WriteDownAsync(ticket, articleId, reply, ct), ct);

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
        comment.JudgeAgain(await VerdictAsync(comment, inquiry.ToFacts(reply.IsDiscard, akismet.Value, now), ct), now);
        // An outage of a day is no news every twenty minutes.
        if (reply.Answer != AkismetAnswer.None || comment.Status != from)
            db.FollowFilter(comment, from, isNewText: false, now);
        // Who is still there sees it on the next page.
        if (comment.Status != from && comment.MemberId is { } author && inquiry.IsLate(now))
            await notify.RunAsync(new Happening(NotificationKind.Decision, comment), [author], now, ct);
        await db.SaveChangesAsync(ct);
        if (comment.Status != from)
            await db.RecountAsync(comment, ct);
    }

    /// <summary>The whole list over the facts of the submission and the answer, by the rules of its first verdict.</summary>
    private async Task<SpamVerdict> VerdictAsync(Comment comment, AkismetFacts answer, CancellationToken ct)
    {
        var rules = await rulesStore.OfAsync(db, comment.Verdict!, ct) ?? await rulesStore.CurrentAsync(db, ct);
        var submission = await db.CommentSubmissions.SingleOrDefaultAsync(s => s.CommentId == comment.Id, ct);
        if (SpamEvidence.Read(submission?.Evidence, rules) is not { } facts)
            return SpamFilter.JudgeAgain(comment, answer, rules);
        facts = facts with { Akismet = answer };
        submission!.Know(SpamEvidence.Write(facts));
        var verdict = filter.Judge(facts);
        // It is stored: what would be refused by rules of today waits for a person.
        return verdict.Decision == SpamDecision.Refuse ? verdict with { Decision = SpamDecision.Hold, Refusal = null } : verdict;
    }
}
