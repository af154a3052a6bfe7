using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>
/// The letter of the day, a batch of subscribers at a time. Each batch is one transaction: letters into the outbox, a row for
/// each, and how far the issue has come. Whoever breaks off leaves the whole batch to the next look, on whichever node.
/// </summary>
public sealed class SendLetters(
    NewsDbContext db, LetterContent content, LetterSchedule schedule, IOptions<NewsletterOptions> options, TimeProvider time,
    ILogger<SendLetters> logger) : IScheduledWork
{
    private static readonly TimeSpan FirstLooksBack = TimeSpan.FromDays(1);
    private static readonly TimeSpan LooksBackAtMost = TimeSpan.FromDays(7);
    private static readonly TimeSpan WhileLettersLeave = TimeSpan.FromSeconds(2);

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var next = schedule.NextAfter(UtcNow);
        if (!await NewsletterSwitch.IsOnAsync(db, ct))
            return next;
        var issue = await db.LetterIssues.Unfinished().OrderBy(i => i.DueUtc).FirstOrDefaultAsync(ct) ?? await OpenAsync(ct);
        if (issue is null)
            return next;
        if (await db.Outbox.LettersToLeave().AnyAsync(ct))
            return UtcNow + WhileLettersLeave;
        await ServeAsync(issue, ct);
        return await SaveAsync(ct) && issue.FinishedUtc is not null ? next : UtcNow;
    }

    /// <returns>False when another node served the same subscribers: this one has written nothing, and looks again.</returns>
    private async Task<bool> SaveAsync(CancellationToken ct)
    {
        try
        {
            return await db.TrySaveAsync(ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <returns><c>null</c> when the issue of the last hour is there already, or came too late to be written.</returns>
    private async Task<LetterIssue?> OpenAsync(CancellationToken ct)
    {
        var due = schedule.LastUntil(UtcNow);
        if (UtcNow - due > TimeSpan.FromHours(options.Value.LatestHours) || await db.LetterIssues.AnyAsync(i => i.DueUtc == due, ct))
            return null;
        var last = await db.LetterIssues.MaxAsync(i => (DateTime?)i.DueUtc, ct) ?? due - FirstLooksBack;
        var issue = new LetterIssue(due, last < due - LooksBackAtMost ? due - LooksBackAtMost : last);
        db.LetterIssues.Add(issue);
        try
        {
            await db.SaveChangesAsync(ct);
            return issue;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return null; // another node opened it, and serves it
        }
    }

    private async Task ServeAsync(LetterIssue issue, CancellationToken ct)
    {
        var (now, size) = (UtcNow, options.Value.BatchSize);
        var articles = await content.LoadAsync(issue.SinceUtc, issue.DueUtc, ct);
        var batch = articles.Count == 0 ? [] : await db.Subscribers.AsNoTracking().ConfirmedBy(issue.DueUtc)
            .Where(s => s.Id > issue.LastSubscriberId).OrderBy(s => s.Id).Take(size).ToListAsync(ct);
        var served = batch.Where(s => articles.Any(a => s.Wants(a.Rubriques))).ToList();
        db.LetterDeliveries.AddRange(served.Select(s => new LetterDelivery(issue.Id, s.Id)));
        db.Outbox.AddRange(served.Select(s => new LetterOrder(issue.Id, s.Id, Guid.CreateVersion7()).ToMessage(now)));
        if (batch.Count > 0)
            issue.Serve(batch[^1].Id, served.Count);
        if (batch.Count < size)
        {
            issue.Finish(now);
            logger.LogInformation("Newsletter issue {IssueId} handed over: {Articles} articles, {Letters} letters", issue.Id, articles.Count, issue.Letters);
        }
    }
}
