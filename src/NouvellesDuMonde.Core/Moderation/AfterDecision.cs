using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>
/// What follows from a decision, in its own transaction: reports are answered, an appeal is settled, the author gets a statement of
/// reasons, the filter learns where spam leads, and those who wait for an answer hear of a comment that came out.
/// </summary>
public sealed class AfterDecision(NewsDbContext db, NotifyMembers notify, AkismetFeedback akismet)
{
    internal async Task RunAsync(Comment comment, ModerationLogEntry entry, CancellationToken ct)
    {
        var wasVisible = entry.From == CommentStatus.Published;
        if (wasVisible && !comment.IsVisible)
            entry.AfterReports(await CloseReportsAsync(comment, entry, ct));
        if (!wasVisible && comment.IsVisible)
        {
            db.Announce(comment, entry.AtUtc);
            await ReopenReportsAsync(comment, entry, ct);
        }

        if (LearnHosts.From(comment, entry.AtUtc) is { } order)
            db.Outbox.Add(order);
        await akismet.NoteAsync(comment, entry, ct);
        var settlesAppeal = comment.IsVisible && await AcceptAppealAsync(comment, entry, ct);
        // A confirmation is no news to the author.
        if (comment.MemberId is { } author && author != entry.ModeratorId && entry.From != entry.To)
            await notify.RunAsync(new Happening(settlesAppeal ? NotificationKind.Appeal : NotificationKind.Decision, comment), [author], entry.AtUtc, ct);
    }

    /// <returns>Whether there were any.</returns>
    private async Task<bool> CloseReportsAsync(Comment comment, ModerationLogEntry entry, CancellationToken ct)
    {
        if (await db.ReportCases.About(comment.Id).Open().SingleOrDefaultAsync(ct) is not { } reported)
            return false;
        reported.Close(new CaseDecision(CaseOutcome.Removed, entry.ModeratorId!.Value, entry.Reason, entry.Note), entry.AtUtc);
        await db.AnswerReportsAsync(reported, entry.AtUtc, ct);
        return true;
    }

    /// <summary>A removal taken back answers no report: they wait again, and their senders will be told of the next decision.</summary>
    private async Task ReopenReportsAsync(Comment comment, ModerationLogEntry entry, CancellationToken ct)
    {
        if (entry.Action != ModerationAction.Undone)
            return;
        var last = await db.ReportCases.About(comment.Id).OrderByDescending(c => c.Id).FirstOrDefaultAsync(ct);
        if (last?.Outcome != CaseOutcome.Removed)
            return;
        last.Reopen();
        await db.CommentReports.In(last.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.AnsweredUtc, (DateTime?)null), ct);
    }

    /// <summary>The comment is online again: that is what its author had asked for.</summary>
    private async Task<bool> AcceptAppealAsync(Comment comment, ModerationLogEntry entry, CancellationToken ct)
    {
        if (await db.Appeals.About(comment.Id).Waiting().SingleOrDefaultAsync(ct) is not { } appeal)
            return false;
        appeal.Decide(isAccepted: true, answer: null, entry.ModeratorId!.Value, entry.AtUtc);
        return true;
    }
}
