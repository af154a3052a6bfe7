using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Data;

/// <summary>Rows that went.</summary>
public sealed record PurgeReport(int OutboxMessages, int Drafts, int Submissions, int Evictions);

/// <summary>Erases what must not or need not be kept. Comments stay; the network address and browser they came with go.</summary>
public sealed class PurgeExpired(NewsDbContext db, IOptions<CommentOptions> comments, TimeProvider time)
{
    private static readonly TimeSpan OutboxRetention = TimeSpan.FromDays(30);
    private static readonly TimeSpan EvictionRetention = TimeSpan.FromDays(1);

    public async Task<PurgeReport> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var drafts = now.AddDays(-comments.Value.DraftRetentionDays);
        var submissions = now.AddDays(-comments.Value.SubmissionRetentionDays);
        var evictions = now - EvictionRetention;
        return new PurgeReport(
            await db.Outbox.ClosedBefore(now - OutboxRetention).ExecuteDeleteAsync(ct),
            await db.CommentDrafts.Where(d => d.SavedUtc < drafts).ExecuteDeleteAsync(ct),
            await db.CommentSubmissions.Where(s => s.ReceivedUtc < submissions).ExecuteDeleteAsync(ct),
            await db.CacheEvictions.Where(e => e.AtUtc < evictions).ExecuteDeleteAsync(ct));
    }
}
