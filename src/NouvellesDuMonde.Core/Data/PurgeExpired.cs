using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Forms;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Data;

/// <summary>Rows that went.</summary>
public sealed record PurgeReport(int OutboxMessages, int Drafts, int Submissions, int Evictions, int Spam, int Rejected)
{
    /// <summary>Of the moderation log.</summary>
    public int LogEntries { get; init; }

    /// <summary>Addresses that asked for the newsletter and never confirmed.</summary>
    public int Subscribers { get; init; }

    /// <summary>Which subscriber got which letter.</summary>
    public int Letters { get; init; }

    /// <summary>Devices whose cookie has long expired.</summary>
    public int Sessions { get; init; }

    /// <summary>Names that nobody remembers any more.</summary>
    public int Names { get; init; }

    /// <summary>Decided reports of comments, a case each.</summary>
    public int ReportCases { get; init; }

    /// <summary>Decided ones.</summary>
    public int Appeals { get; init; }

    public int Notifications { get; init; }

    /// <summary>Keys of forms that the newsroom sent.</summary>
    public int SentForms { get; init; }

    /// <summary>Of the sketches that find nearly the same text again.</summary>
    public int Shingles { get; init; }
}

/// <summary>
/// Erases what must not or need not be kept, after the delays that the page on personal data promises. Published comments stay; the
/// network address and browser they came with go.
/// </summary>
public sealed class PurgeExpired(
    NewsDbContext db, IOptions<CommentOptions> comments, IOptions<NewsletterOptions> newsletter, IOptions<ReportOptions> reports,
    IOptions<NotificationOptions> notifications, TimeProvider time)
{
    private static readonly TimeSpan OutboxRetention = TimeSpan.FromDays(30);
    private static readonly TimeSpan EvictionRetention = TimeSpan.FromDays(1);

    public async Task<PurgeReport> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var drafts = now.AddDays(-comments.Value.DraftRetentionDays);
        var submissions = now.AddDays(-comments.Value.SubmissionRetentionDays);
        var log = now.AddDays(-comments.Value.ModerationLogRetentionDays);
        var evictions = now - EvictionRetention;
        var oldNames = now - MemberNameChange.KeptFor;
        var answered = now.AddDays(-reports.Value.RetentionDays);
        var told = now.AddDays(-notifications.Value.RetentionDays);
        var oldShingles = now - CommentShingle.KeptFor;
        var oldForms = now - SentForm.KeptFor;
        // Before the comments: what speaks of a comment keeps it.
        var cases = await db.ReportCases.ClosedBefore(answered).ExecuteDeleteAsync(ct);
        var appeals = await db.Appeals.DecidedBefore(answered).ExecuteDeleteAsync(ct);
        var unconfirmed = now.AddDays(-newsletter.Value.ConfirmationDays);
        return new PurgeReport(
            await db.Outbox.ClosedBefore(now - OutboxRetention).ExecuteDeleteAsync(ct),
            await db.CommentDrafts.Where(d => d.SavedUtc < drafts).ExecuteDeleteAsync(ct),
            await db.CommentSubmissions.Where(s => s.ReceivedUtc < submissions).ExecuteDeleteAsync(ct),
            await db.CacheEvictions.Where(e => e.AtUtc < evictions).ExecuteDeleteAsync(ct),
            await EraseAsync(CommentStatus.Spam, now.AddDays(-comments.Value.SpamRetentionDays), ct),
            await EraseAsync(CommentStatus.Rejected, now.AddDays(-comments.Value.RejectedRetentionDays), ct))
        {
            LogEntries = await db.ModerationLog.Where(e => e.AtUtc < log).ExecuteDeleteAsync(ct),
            Subscribers = await db.Subscribers.Unconfirmed().Where(s => s.RequestedUtc < unconfirmed).ExecuteDeleteAsync(ct),
            Letters = await db.LetterDeliveries.OfIssuesBefore(db.LetterIssues, now - OutboxRetention).ExecuteDeleteAsync(ct),
            Sessions = await db.MemberSessions.NotSeenSince(now - MemberSession.Lifetime).ExecuteDeleteAsync(ct),
            Names = await db.MemberNameChanges.Where(c => c.UntilUtc < oldNames).ExecuteDeleteAsync(ct),
            ReportCases = cases,
            Appeals = appeals,
            Shingles = await db.CommentShingles.Where(s => s.SubmittedUtc < oldShingles).ExecuteDeleteAsync(ct),
            SentForms = await db.SentForms.Where(f => f.SentUtc < oldForms).ExecuteDeleteAsync(ct),
            Notifications = await db.Notifications.Where(n => n.CreatedUtc < told).ExecuteDeleteAsync(ct),
        };
    }

    /// <summary>
    /// With its log. One that was answered while it was public stays: its answers hang on it. One that was reported or contested stays
    /// as long as the record of that: it is what was decided about.
    /// </summary>
    private async Task<int> EraseAsync(CommentStatus status, DateTime beforeUtc, CancellationToken ct)
    {
        var expired = db.Comments.In(status).Where(c => c.DecidedUtc < beforeUtc && !db.Comments.Any(reply => reply.ParentId == c.Id)
            && !db.ReportCases.Any(r => r.CommentId == c.Id) && !db.Appeals.Any(a => a.CommentId == c.Id));
        var erased = 0;
        await db.InTransactionAsync(async () =>
        {
            await db.ModerationLog.Where(e => expired.Any(c => c.Id == e.CommentId)).ExecuteDeleteAsync(ct);
            erased = await expired.ExecuteDeleteAsync(ct);
        }, ct);
        return erased;
    }
}
