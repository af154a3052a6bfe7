using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// One call about one stored comment, outside any transaction. What follows from the answer is <see cref="TakeAkismetAnswer"/>'s.
/// </summary>
public sealed class AskAkismet(
    NewsDbContext db, AkismetClient client, AkismetSwitch akismetSwitch, AkismetBell bell, TakeAkismetAnswer take, KeepAkismetState state,
    IOptions<AkismetOptions> akismet, TimeProvider time)
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

    /// <summary>Nothing when the question is answered, withdrawn or not due; closes it when Akismet is switched off meanwhile.</summary>
    /// <param name="limit">How long the call may take.</param>
    public async Task RunAsync(Guid ticket, TimeSpan limit, CancellationToken ct)
    {
        var question = await db.AkismetInquiries.Due(time.GetUtcNow().UtcDateTime).Where(i => i.Ticket == ticket)
            .Select(i => new { i.Comment.ArticleId, i.CommentId, i.Reason, Form = i.Comment.Submission == null ? null : i.Comment.Submission.AkismetForm })
            .SingleOrDefaultAsync(ct);
        if (question is null)
            return;
        AkismetReply? reply = null;
        if (question.Form is { } form && await akismetSwitch.IsOnAsync(ct) && await db.ModerationLog.IsFiltersToDecideAsync(question.CommentId, ct))
        {
            var call = new AkismetForm(form).With("recheck_reason", question.Reason).With("callback", bell.AddressFor(ticket));
            reply = await client.CheckAsync(call, limit, ct);
        }

        await take.RunAsync(ticket, question.ArticleId, reply, ct);
        if (reply is not null)
            await state.RunAsync(reply, ct);
    }
}
