using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>
/// Brings the counts of the hosts of one comment in line with what a moderator thinks of it now. Looks at the state and not at the
/// step, so that a decision taken back, taken twice or handled twice leaves the right counts.
/// </summary>
public sealed class LearnHosts(NewsDbContext db, IOptionsMonitor<SiteOptions> site, TimeProvider time) : IOutboxHandler
{
    public const string OutboxKind = "learn-hosts";

    // More of a log than any comment has.
    private const int LongestLog = 100;

    public string Kind => OutboxKind;

    /// <returns>The order to learn from a decision; <c>null</c> when the comment links nowhere.</returns>
    public static OutboxMessage? From(Comment comment, DateTime nowUtc) => WebLinks.In(PlainText.Of(comment.Text)).Count == 0
        ? null
        : new OutboxMessage(OutboxKind, comment.Id.ToString(CultureInfo.InvariantCulture), nowUtc);

    public Task HandleAsync(string payload, CancellationToken ct)
    {
        var id = long.Parse(payload, CultureInfo.InvariantCulture);
        return db.InTransactionAsync(() => LearnAsync(id, ct), ct);
    }

    private async Task LearnAsync(long commentId, CancellationToken ct)
    {
        if (await db.Comments.Where(c => c.Id == commentId).Select(c => new { c.ArticleId, c.Status, c.Text }).SingleOrDefaultAsync(ct) is not { } comment)
            return;
        await db.LockCommentsAsync(comment.ArticleId, ct);
        var log = await db.ModerationLog.AsNoTracking().Where(e => e.CommentId == commentId).OrderByDescending(e => e.Id).Take(LongestLog).ToListAsync(ct);
        var isDecided = ModerationHistory.StateBeforeLastDecision(log) is not null && comment.Status is (CommentStatus.Published or CommentStatus.Spam);
        string[] hosts = isDecided ? [.. LinkHost.Of(WebLinks.In(PlainText.Of(comment.Text)), site.CurrentValue)] : [];
        var isSpam = comment.Status == CommentStatus.Spam;
        var cast = await db.LinkHostVotes.Where(v => v.CommentId == commentId).ToListAsync(ct);
        foreach (var vote in cast.Where(v => v.IsSpam != isSpam || !hosts.Contains(v.Host, StringComparer.Ordinal)))
            await TakeBackAsync(vote, ct);
        foreach (var host in hosts.Where(h => !cast.Exists(v => v.Host == h && v.IsSpam == isSpam)))
            await CastAsync(new LinkHostVote(commentId, host, isSpam), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task TakeBackAsync(LinkHostVote vote, CancellationToken ct)
    {
        db.LinkHostVotes.Remove(vote);
        await db.SaveChangesAsync(ct);
        await CountAsync(vote, -1, ct);
    }

    private async Task CastAsync(LinkHostVote vote, CancellationToken ct)
    {
        db.LinkHostVotes.Add(vote);
        if (await CountAsync(vote, 1, ct) > 0)
            return;
        db.LinkHosts.Add(new LinkHost(vote.Host, time.GetUtcNow().UtcDateTime));
        // Another comment may bring the same host this moment: the one who comes second fails here, and is done again.
        await db.SaveChangesAsync(ct);
        await CountAsync(vote, 1, ct);
    }

    private Task<int> CountAsync(LinkHostVote vote, int change, CancellationToken ct)
    {
        var host = db.LinkHosts.Where(h => h.Name == vote.Host);
        return vote.IsSpam
            ? host.ExecuteUpdateAsync(set => set.SetProperty(h => h.Spam, h => h.Spam + change), ct)
            : host.ExecuteUpdateAsync(set => set.SetProperty(h => h.Published, h => h.Published + change), ct);
    }
}
